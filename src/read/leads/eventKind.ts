import { type MilestoneId, MILESTONES } from '../../core/leads.ts';
import { ACTIVITIES } from '../../i18n/languages.ts';
import { fold } from '../cells/fold.ts';
import { recognise } from '../table/headers.ts';

/** What an event of a log is: a milestone, or a letter. */
export type EventKind = MilestoneId | 'email';

/** What an activity may be; of several that a text speaks of, the first. */
const KINDS = [
  'refunded',
  'proposal',
  'paid',
  'call',
  'email',
  'webinar',
  'meeting',
  'created',
  'lost',
  'left',
  'finished',
  'result',
  'response',
] as const;

/** What an activity's text says happened; null when nobody knows it. */
export function eventKindOf(text: string): EventKind | null {
  const words = fold(text);
  // Said of what follows: "not paid".
  if (words === '' || hasPart(` ${words}`, 'not')) return null;
  const id = recognise(words);
  const known = MILESTONES.find((milestone) => milestone === id);
  return known ?? KINDS.find((kind) => hasPart(` ${words} `, kind)) ?? null;
}

function hasPart(text: string, kind: keyof (typeof ACTIVITIES)[number]): boolean {
  return ACTIVITIES.some((activities) => activities[kind].split('|').some((part) => text.includes(part)));
}
