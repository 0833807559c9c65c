import { MILESTONES } from '../../src/core/leads.ts';
import { LATER_THAN, progressBeside } from '../../src/core/kpis/milestones.ts';
import { quoted } from './columns.ts';
import { UNDATED, earliest, sooner } from './dates.ts';

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
function milestoneSql(id: string): string | null {
  if (id.startsWith(LATER_THAN)) return laterThan(id.slice(LATER_THAN.length));
  if (id === 'answered') return `IF(nps IS NULL, NULL, COALESCE(nps_date, finished, paid, ${UNDATED}))`;
  return FURTHER.includes(id) || isMilestone(id) ? quoted(id) : null;
}

/**
 * The columns that a milestone lacks; any one of them would do. Null where it can be told.
 *
 * @param isDated Whether its day must be known, not only that it happened.
 * @example
 * lackedBy('paid', new Set(['status']), false) // => null
 * lackedBy('paid', new Set(['status']), true) // => ['paid', 'close_date']
 */
export function lackedBy(id: string, columns: ReadonlySet<string>, isDated: boolean): readonly string[] | null {
  const oneOf = (...any: readonly string[]): readonly string[] | null =>
    any.some((column) => columns.has(column)) ? null : any;
  if (id.startsWith(LATER_THAN)) return oneOf(id.slice(LATER_THAN.length));
  if (id === 'answered') return oneOf('nps') ?? oneOf('nps_date', 'finished', 'paid');
  if (id === 'closed') return lackedBy('paid', columns, isDated) ?? lackedBy('lost', columns, isDated);
  if (id === 'first_paid' || id === 'second_paid') return lackedBy('paid', columns, isDated) ?? oneOf('client');
  if (id === 'brought') return lackedBy('paid', columns, false) ?? oneOf('client') ?? oneOf('referred_by');
  if (id === 'refunded') return isDated ? oneOf(id) : oneOf(id, 'status', 'refund_amount');
  if (id !== 'paid' && id !== 'lost') return oneOf(id);
  // The status says that it happened, the closing date when.
  if (!isDated) return oneOf(id, 'status');
  return columns.has('status') ? oneOf(id, 'close_date') : oneOf(id);
}

const isMilestone = (id: string): boolean => MILESTONES.some((one) => one === id);

function laterThan(id: string): string | null {
  if (!isMilestone(id)) return null;
  return progressBeside(id)
    .map(quoted)
    .map((other) => `IF(${other} >= DATETIME_TRUNC(${quoted(id)}, DAY), ${other}, NULL)`)
    .reduce(sooner);
}

/** The first of several milestones; null where one of them is not known. */
export function firstOf(ids: readonly string[]): string | null {
  const all = ids.map(milestoneSql);
  return all.includes(null) ? null : earliest(all.filter((one) => one !== null));
}
