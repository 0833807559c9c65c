import { isOnADay } from '../../../core/leads.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { durationDays } from '../../cells/dates/durations.ts';
import type { TableReading } from '../../leads/tableReading.ts';
import type { ColumnId } from '../../table/headers.ts';
import type { JoinWord } from '../joinWords.ts';
import type { RoleColumns } from '../roleColumns.ts';

/** Numbers below are no days. */
const FIRST_DAY = 20_000;

/**
 * When each line happened: by the first of these columns that holds days, else by any column of
 * dates. Days without a time get the time of a column beside them: Date, Time.
 *
 * @param words What the header of the best column speaks of.
 * @param ids Known columns that may say it, the best first.
 * @returns A serial for each line, NaN where there is none; null when no column holds days.
 */
export function rowDates(
  reading: TableReading,
  roles: RoleColumns,
  words: readonly JoinWord[],
  ids: readonly ColumnId[],
): Float64Array | null {
  const { table } = reading;
  const named = words.flatMap((word) => roles.all(word));
  const known = ids.flatMap((id) => table.columns.get(id) ?? []);
  const own = reading.ownColumns().map(({ column }) => column);
  for (const column of new Set([...named, ...known, ...own])) {
    const filled = roles.sample(column).length;
    if (filled === 0) continue;
    const { values, unreadable } = reading.ownDates(column);
    if (unreadable.length * 2 > values.length || !values.some((at) => at > FIRST_DAY && isOnADay(at))) continue;
    return withClock(values, reading, roles);
  }
  return null;
}

/** The time of day from a column of its own, where the days have none. */
function withClock(values: Float64Array, { table, locale }: TableReading, roles: RoleColumns): Float64Array {
  if (values.some((at) => at % 1 > 0)) return values;
  const clock = roles.all('clock').find((column) => {
    const cells = roles.sample(column);
    return cells.length > 0 && cells.every((cell) => isTime(durationDays(cell, locale.zone, null)));
  });
  if (clock === undefined) return values;
  return values.map((at, line) => {
    const time = durationDays(cellAt(table, line, clock), locale.zone, null);
    return isTime(time) ? at + time : at;
  });
}

const isTime = (days: number): boolean => days >= 0 && days < 1;
