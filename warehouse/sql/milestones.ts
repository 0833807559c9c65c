import { MILESTONES } from '../../src/core/leads.ts';
import { LATER_THAN } from '../../src/core/kpis/milestones.ts';
import { quoted } from './columns.ts';
import { UNDATED, earliest, sooner } from './dates.ts';

/** Steps that are no progress: how it began, and how it ended badly. */
const NO_PROGRESS: readonly string[] = ['created', 'response', 'left', 'lost', 'refunded'];

/** Columns of the step `steps`, behind those of the leads. */
const FURTHER: readonly string[] = ['closed', 'first_paid', 'second_paid', 'brought'];

/**
 * When a lead reached a milestone, as an expression over the columns of `steps`.
 *
 * @returns Null for one that the canonical view does not know.
 * @example
 * milestoneSql('paid') // => 'paid'
 * milestoneSql('horoscope') // => null
 */
export function milestoneSql(id: string): string | null {
  if (id.startsWith(LATER_THAN)) return laterThan(id.slice(LATER_THAN.length));
  if (id === 'answered') return `IF(nps IS NULL, NULL, COALESCE(nps_date, finished, paid, ${UNDATED}))`;
  return FURTHER.includes(id) || isMilestone(id) ? quoted(id) : null;
}

/** The columns of a mapping without which nobody can tell a milestone; any one of a list will do. */
export function columnsOf(id: string): readonly (readonly string[])[] {
  if (id.startsWith(LATER_THAN)) return [[id.slice(LATER_THAN.length)]];
  if (id === 'answered') return [['nps'], ['nps_date', 'finished', 'paid']];
  if (id === 'closed') return [PAID, ['lost', 'status']];
  if (id === 'first_paid' || id === 'second_paid') return [PAID, ['client']];
  if (id === 'brought') return [PAID, ['client'], ['referred_by']];
  if (id === 'paid') return [PAID];
  if (id === 'lost') return [['lost', 'status']];
  if (id === 'refunded') return [['refunded', 'status', 'refund_amount']];
  return [[id]];
}

const PAID = ['paid', 'status'];

const isMilestone = (id: string): boolean => MILESTONES.some((one) => one === id);

function laterThan(id: string): string | null {
  if (!isMilestone(id)) return null;
  const others = MILESTONES.filter((other) => other !== id && !NO_PROGRESS.includes(other)).map(quoted);
  return others.map((other) => `IF(${other} >= DATETIME_TRUNC(${quoted(id)}, DAY), ${other}, NULL)`).reduce(sooner);
}

/** The first of several milestones; null where one of them is not known. */
export function firstOf(ids: readonly string[]): string | null {
  const all = ids.map(milestoneSql);
  return all.includes(null) ? null : earliest(all.filter((one) => one !== null));
}
