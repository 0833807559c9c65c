import { type MilestoneId, MILESTONES } from '../../../core/leads.ts';
import { ACTIVITIES } from '../../../i18n/languages.ts';
import { fold } from '../../cells/fold.ts';
import { withoutAccents } from '../../cells/withoutAccents.ts';
import { recognise } from '../../table/headers.ts';

/** What an event of a log is: a milestone, or an email. */
export type EventKind = MilestoneId | 'email';

/** What an activity may be. When a text names several, the first one here counts. */
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

/**
 * What happened, by the text of an activity. Null when the text is blank or not known, or says that
 * it did not happen ("not paid").
 */
export function eventKindOf(text: string): EventKind | null {
  const words = fold(text);
  const plain = withoutAccents(words);
  // No space after it: "not" is about what follows.
  if (words === '' || hasPart(` ${plain}`, 'not')) return null;
  const id = recognise(words);
  const known = MILESTONES.find((milestone) => milestone === id);
  return known ?? KINDS.find((kind) => hasPart(` ${plain} `, kind)) ?? null;
}

function hasPart(text: string, kind: keyof (typeof ACTIVITIES)[number]): boolean {
  return ACTIVITIES.some((activities) => activities[kind].split('|').some((part) => text.includes(part)));
}
