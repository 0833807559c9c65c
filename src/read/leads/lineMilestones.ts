import type { KpiError } from '../../core/errors.ts';
import { isReached, MILESTONES, NEVER, UNDATED, valueAt } from '../../core/leads.ts';
import { codeOf } from '../cells/statuses/statuses.ts';
import { type ColumnId, DATE_IDS } from '../table/headers.ts';
import { memo } from '../memo.ts';
import type { Expected, TableReading } from './tableReading.ts';
import { holdsNoDay } from './holdsNoDay.ts';
import { saleMistake } from './saleMistake.ts';

/** When each line reached its milestones, by dates and statuses together. */
export interface LineMilestones {
  /**
   * For each line a serial, NEVER, or UNDATED. Null when the table cannot tell. The table's own
   * milestones work too.
   */
  milestone(id: string): Float64Array | null;
  /** True when a column holds the dates of the milestone. */
  isDated(id: string): boolean;
  /** The milestones that may be known: the canonical ones, then the table's own. */
  ids(): readonly string[];
  /** Why the table cannot tell a milestone although a column speaks of it; null for no such reason. */
  whyUnknown(id: string): KpiError | null;
  /** Reads what these milestones need, in one walk over the rows. */
  expect(ids: readonly string[], what?: Expected): void;
}

export function lineMilestonesOf(reading: TableReading): LineMilestones {
  const { lines, columns } = reading.table;
  const once = memo();
  const milestone = (id: string): Float64Array | null => once(id, () => decoded(id));
  const datesOf = (id: ColumnId): Float64Array | null => {
    const dates = reading.dates(id);
    return dates === null || holdsNoDay(dates) ? null : dates.values;
  };
  const never = (): Float64Array => new Float64Array(lines.length).fill(NEVER);
  const mistake = (): KpiError | null => once('mistake', () => saleMistake(reading));
  let closing: Float64Array | null = null;

  function decoded(id: string): Float64Array | null {
    if (id === 'created') return created();
    if (id === 'paid') return paid();
    if (id === 'refunded') return refunded();
    if (id === 'lost') return lost();
    if (id === 'closed') return closed();
    const known = DATE_IDS.find((other) => other === id);
    if (known !== undefined) return datesOf(known);
    const own = reading.ownColumns().find(({ name }) => name === id);
    return own ? reading.ownDates(own.column).values : null;
  }

  function created(): Float64Array {
    const dates = reading.dates('created');
    if (dates?.isFull) return dates.values;
    const values = dates?.values.slice() ?? never();
    for (let i = 0; i < values.length; i++) if (!isReached(valueAt(values, i))) values[i] = UNDATED;
    return values;
  }

  /**
   * By its own column. A status that says that the money is not there counts before it, and one that
   * says that it is there fills what is missing, with the closing date.
   */
  function paid(): Float64Array | null {
    const codes = reading.statusColumn()?.codes;
    if (codes === undefined) return datesOf('paid')?.slice() ?? null;
    if (mistake() !== null) return null;
    const values = datesOf('paid')?.slice() ?? never();
    for (let i = 0; i < values.length; i++) {
      const code = codes[i];
      if (code === UNPAID || code === LOST) values[i] = NEVER;
      else if ((code === WON || code === REFUNDED) && !Number.isFinite(values[i])) values[i] = closedAt(i);
    }
    return values;
  }

  /** The closing date of a line, else UNDATED. */
  function closedAt(line: number): number {
    closing ??= datesOf('close_date') ?? never();
    const closed = valueAt(closing, line);
    return isReached(closed) ? closed : UNDATED;
  }

  function refunded(): Float64Array | null {
    const dates = datesOf('refunded');
    const sums = reading.money('refund_amount')?.values ?? null;
    if (!reading.statusColumn()?.said.has('refunded') && sums === null) return dates;
    const codes = reading.statusColumn()?.codes;
    const values = dates?.slice() ?? never();
    for (let i = 0; i < values.length; i++)
      if (
        (codes?.[i] === REFUNDED || (sums !== null && Math.abs(valueAt(sums, i)) > 0)) &&
        !isReached(valueAt(values, i))
      )
        values[i] = UNDATED;
    return values;
  }

  function lost(): Float64Array | null {
    const [own, codes, paidDays] = [datesOf('lost'), reading.statusColumn()?.codes, milestone('paid')];
    if (own === null && codes === undefined) return null;
    const values = own?.slice() ?? never();
    for (let i = 0; i < values.length; i++) {
      if (paidDays !== null && isReached(paidDays[i] ?? NEVER)) values[i] = NEVER;
      else if (codes?.[i] === LOST && !Number.isFinite(values[i])) values[i] = closedAt(i);
    }
    return values;
  }

  function closed(): Float64Array | null {
    const [values, gone] = [milestone('paid')?.slice(), milestone('lost')];
    if (values === undefined || gone === null) return null;
    for (let i = 0; i < values.length; i++) if (!isReached(valueAt(values, i))) values[i] = gone[i] ?? NEVER;
    return values;
  }

  /** Whether a column only says that the milestone was reached: ticks, yes and no, without any day. */
  function isTicked(id: string): boolean {
    const known = DATE_IDS.find((other) => other === id);
    const days = known === undefined ? null : datesOf(known);
    return days !== null && days.includes(UNDATED) && !days.some(Number.isFinite);
  }

  function isDated(id: string): boolean {
    // Both must be dated: won deals with dates and lost deals without would be a win rate of 100 %.
    if (id === 'closed') return isDated('paid') && isDated('lost');
    if (id === 'created' || id === 'refunded') return columns.has(id);
    if (id !== 'paid' && id !== 'lost') return milestone(id) !== null && !isTicked(id);
    return (
      (datesOf(id) !== null && !isTicked(id)) ||
      (columns.has('close_date') && reading.statusColumn() !== null && milestone(id) !== null)
    );
  }

  return {
    milestone,
    isDated,
    whyUnknown: (id) => (id === 'paid' ? mistake() : null),
    ids: () => [...MILESTONES, ...reading.ownColumns().map(({ name }) => name)],
    expect: (ids, what) => reading.expect([...new Set(ids.flatMap(columnsBehind))], what),
  };
}

const [WON, LOST, UNPAID, REFUNDED] = (['won', 'lost', 'unpaid', 'refunded'] as const).map(codeOf);

/** The date columns that a milestone is read from. */
function columnsBehind(id: string): readonly ColumnId[] {
  if (id === 'paid') return ['paid', 'close_date'];
  if (id === 'lost' || id === 'closed') return ['paid', 'lost', 'close_date'];
  return DATE_IDS.filter((known) => known === id);
}
