import { isOnADay, UNDATED, valueAt } from '../../core/leads.ts';
import type { Status } from '../cells/statuses/status.ts';
import { type Statuses, codeOf } from '../cells/statuses/statuses.ts';
import type { ColumnId } from '../table/headers.ts';
import { memo } from '../memo.ts';
import { dealIds } from './sameId/dealIds.ts';
import type { TableReading } from './tableReading.ts';

/** The date that says when a number was known: the first of these that a line has. */
const DATE_OF: Partial<Record<ColumnId, readonly ColumnId[]>> = {
  nps: ['nps_date', 'finished', 'paid'],
  emails_before_call: ['call'],
};

/** True for a date after the day. Of what has no date, nobody knows that it came later. */
export function isLater(at: number | undefined, day: number): boolean {
  return at !== undefined && at >= day + 1 && at !== UNDATED;
}

/**
 * A table as it was known at the end of a day. Lines created later are away with the further
 * payments of their leads, and so are later states of a lead and amounts below zero of a later day;
 * later dates are blank with their numbers; a status of a later day is open, or won where only the
 * refund came later. A status without any date stands as it is. What a column means, and whether its days or its months come
 * first, is read from the whole table.
 */
export function knownOn(reading: TableReading, day: number): TableReading {
  const once = memo();
  /** The first known date of a line in these columns. */
  function firstOf(ids: readonly ColumnId[]): (line: number) => number | undefined {
    const all = ids.flatMap((id) => reading.dates(id)?.values ?? []);
    return (line) => {
      for (const days of all) if (Number.isFinite(days[line])) return days[line];
      return undefined;
    };
  }
  const whenPaid = firstOf(['paid']);
  const whenClosed = firstOf(['paid', 'close_date']);
  const whenLost = firstOf(['lost', 'close_date']);
  const whenBack = firstOf(['refunded']);
  const isSale = (line: number): boolean => ['won', 'refunded'].includes(reading.statuses()?.[line] ?? '');
  const isUnpaid = (line: number): boolean => isLater((isSale(line) ? whenClosed : whenPaid)(line), day);

  /** The values without those of later lines. */
  function without(values: Float64Array, isOut: (line: number) => boolean): Float64Array {
    let known = values;
    for (let line = 0; line < values.length; line++) {
      if (Number.isNaN(valueAt(values, line)) || !isOut(line)) continue;
      if (known === values) known = values.slice();
      known[line] = NaN;
    }
    return known;
  }

  const dated = <T extends { readonly values: Float64Array }>(column: T): T => ({
    ...column,
    values: without(column.values, (line) => isLater(column.values[line], day)),
  });

  function statusOn(status: Status | null, line: number): Status | null {
    const isWon = status === 'won' || status === 'refunded';
    if (!isWon) return (status === 'lost' || status === 'excluded') && isLater(whenLost(line), day) ? 'open' : status;
    const at = whenClosed(line);
    if (isLater(at, day)) return 'open';
    if (status === 'won' || !isLater(whenBack(line), day)) return status;
    return at === undefined ? 'open' : 'won';
  }

  function statusColumn(): Statuses | null {
    return once('statuses', () =>
      mapped(reading.statusColumn(), (column) => {
        const all = column.all.map(statusOn);
        return { ...column, all, codes: Uint8Array.from(all, (status) => (status === null ? 0 : codeOf(status))) };
      }),
    );
  }

  function away(): readonly number[] {
    const created = reading.dates('created')?.values;
    const amounts = reading.signs().mayRefund ? reading.money('amount')?.all : undefined;
    const whenTold = firstOf(['refunded', 'paid', 'close_date', 'created']);
    const isLaterRow = laterRows(created, whenTold);
    return Array.from(reading.table.lines.keys()).filter(
      (line) =>
        isLater(created?.[line], day) ||
        isLaterRow(line) ||
        (amounts !== undefined && valueAt(amounts, line) < 0 && isLater(whenTold(line), day)),
    );
  }

  /**
   * Of rows of one id: a further payment, which has no day of creation of its own, came no sooner
   * than its lead; a state that came later is away where an earlier one was known.
   */
  function laterRows(
    created: Float64Array | undefined,
    whenTold: (line: number) => number | undefined,
  ): (line: number) => boolean {
    const { table } = reading;
    if (!reading.signs().mayRepeat) return () => false;
    const { of: idOf } = dealIds(table);
    const changed = table.answers.sameId === 'parts' ? undefined : reading.dates('modified')?.values;
    /** By id, whether a row of it was known by that day; an id that has no such date is not there. */
    const known = (days: Float64Array | undefined): ReadonlyMap<string, boolean> => {
      const ids = new Map<string, boolean>();
      days?.forEach((at, line) => {
        const id = isOnADay(at) ? idOf(line) : '';
        if (id !== '') ids.set(id, ids.get(id) === true || !isLater(at, day));
      });
      return ids;
    };
    const [came, stood] = [known(created), known(changed)];
    return (line) =>
      (came.get(idOf(line)) === false && !((whenTold(line) ?? NaN) < day + 1)) ||
      (isLater(changed?.[line], day) && stood.get(idOf(line)) === true);
  }

  return {
    ...reading,
    away: () => once('away', away),
    dates: (id) => once(id, () => mapped(reading.dates(id), dated)),
    ownDates: (column) => once(`own ${column}`, () => dated(reading.ownDates(column))),
    money: (id) =>
      once(`money ${id}`, () =>
        mapped(reading.money(id), (column) => {
          const isOut = (line: number): boolean =>
            isUnpaid(line) || (id === 'refund_amount' && isLater(whenBack(line), day));
          return { ...column, values: without(column.values, isOut), all: without(column.all, isOut) };
        }),
      ),
    numbers: (id) =>
      once(`numbers ${id}`, () =>
        mapped(reading.numbers(id), (column) => {
          const when = firstOf(DATE_OF[id] ?? []);
          return { ...column, values: without(column.values, (line) => isLater(when(line), day)) };
        }),
      ),
    statuses: () => statusColumn()?.all ?? null,
    statusColumn,
  };
}

function mapped<T>(column: T | null, known: (column: T) => T): T | null {
  return column === null ? null : known(column);
}
