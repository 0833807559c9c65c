import { LAST_DAY, toMinute } from './calendar.ts';
import type { SampleLead } from './lead.ts';
import { seeded, type Random, type Weighted } from './random.ts';

/** Columns M to T of a lead: the talks before the payment, and the client after it. */
export interface Story {
  /** First call; null: there was none. */
  readonly call: number | null;
  readonly emailsBeforeCall: number | null;
  readonly calls: number | null;
  readonly left: number | null;
  readonly finished: number | null;
  readonly result: number | null;
  /** 0 to 10; null: not asked, or no answer. */
  readonly nps: number | null;
  /** The client who brought this one, as the number of its lead in the list. */
  readonly referredBy: number | null;
}

/**
 * A separate stream, so that columns A to L do not depend on what is drawn here. Chosen from 300
 * seeds for shares close to the intended ones.
 */
const SEED = 226;
const END = LAST_DAY + 1;

/**
 * Returns the story of each lead, in the same order. Nothing happens after the last day of the
 * sample.
 */
export function storiesOf(leads: readonly SampleLead[], seed = SEED): readonly Story[] {
  const random = seeded(seed);
  const told = leads.map((lead) => ({ ...talks(random, lead), ...afterwards(random, lead) }));
  return told.map((story, row) => ({ ...story, referredBy: referrerOf(random, leads, told, row) }));
}

type Talks = Pick<Story, 'call' | 'emailsBeforeCall' | 'calls'>;
type Afterwards = Pick<Story, 'left' | 'finished' | 'result' | 'nps'>;

/**
 * Leads that paid were called sooner and got fewer letters before the call: a small difference, not
 * a law.
 */
function talks(random: Random, lead: SampleLead): Talks {
  const isWon = lead.status === 'won';
  const isCalled = random.chance(isWon ? 0.93 : lead.reply === null ? 0.15 : 0.72);
  const waitHours = random.skewed(isWon ? 11 : 22, 1.1);
  const call = inOfficeHours((lead.reply ?? lead.created) + waitHours / 24, random.next());
  const emails = random.pick(isWon ? EMAILS_WON : EMAILS_OTHERS);
  const calls = random.pick(CALLS) + (isWon ? 1 : 0);
  const isBeforePayment = lead.paid === null || lead.paid <= lead.created || call < lead.paid;
  return isCalled && isBeforePayment && call < END
    ? { call, emailsBeforeCall: emails, calls }
    : { call: null, emailsBeforeCall: null, calls: null };
}

const EMAILS_WON: readonly Weighted<number>[] = [
  [0, 25],
  [1, 33],
  [2, 22],
  [3, 12],
  [4, 5],
  [6, 3],
];
const EMAILS_OTHERS: readonly Weighted<number>[] = [
  [0, 17],
  [1, 26],
  [2, 24],
  [3, 16],
  [4, 10],
  [6, 7],
];
const CALLS: readonly Weighted<number>[] = [
  [1, 48],
  [2, 28],
  [3, 15],
  [5, 9],
];

/** Nobody calls before 9:00 or after 20:00: such a call waits for the morning. */
function inOfficeHours(at: number, draw: number): number {
  const hour = (at % 1) * 24;
  const morning = Math.floor(at) + (hour < 9 ? 0 : 1) + (9 + 2 * draw) / 24;
  return toMinute(hour >= 9 && hour < 20 ? at : morning);
}

const NOTHING: Afterwards = { left: null, finished: null, result: null, nps: null };

/** The course and its result. A client who took the money back gives no more answers. */
function afterwards(random: Random, { paid, refunded }: SampleLead): Afterwards {
  const leaves = random.chance(0.09);
  const leftAfter = random.whole(12, 85);
  const finishes = random.chance(0.79);
  const finishedAfter = random.whole(60, 120);
  const succeeds = random.chance(0.68);
  const resultAfter = random.skewed(42, 0.55);
  const answers = random.chance(0.62);
  const score = random.pick(leaves ? SCORES_OF_LEAVERS : SCORES);
  if (paid === null || refunded !== null) return NOTHING;

  const seen = (at: number): number | null => (at < END ? Math.floor(at) : null);
  const left = leaves ? seen(paid + leftAfter) : null;
  const finished = !leaves && finishes ? seen(paid + finishedAfter) : null;
  const result = finished !== null && succeeds ? seen(finished + Math.max(7, resultAfter)) : null;
  // The school asks at the end of the course, and it asks a client who leaves for the reason.
  const nps = answers && (finished !== null || left !== null) ? score : null;
  return { left, finished, result, nps };
}

const SCORES: readonly Weighted<number>[] = [
  [10, 34],
  [9, 24],
  [8, 17],
  [7, 11],
  [6, 6],
  [5, 4],
  [3, 3],
  [1, 1],
];
const SCORES_OF_LEAVERS: readonly Weighted<number>[] = [
  [9, 6],
  [8, 14],
  [7, 20],
  [6, 22],
  [5, 18],
  [3, 12],
  [0, 8],
];

/**
 * A lead from a recommendation usually names a client who had paid by then. Satisfied clients are
 * named more often.
 */
function referrerOf(
  random: Random,
  leads: readonly SampleLead[],
  told: readonly Afterwards[],
  row: number,
): number | null {
  const lead = leads[row];
  const names = random.chance(0.75);
  if (lead === undefined || lead.source !== 'referral' || !names) return null;
  const clients = leads.flatMap(({ paid, refunded }, index): Weighted<number>[] => {
    const isClient = paid !== null && paid < lead.created && refunded === null;
    return isClient ? [[index, (told[index]?.nps ?? 7) >= 9 ? 3 : 1]] : [];
  });
  return clients.length === 0 ? null : random.pick(clients);
}
