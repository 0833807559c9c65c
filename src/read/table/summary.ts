import { isoDay } from '../../core/time/days.ts';
import { KpiError } from '../../core/errors.ts';
import type { Place } from '../cells/place.ts';
import { type Cell, isBlank, isDate } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import { type ColumnId, DATE_IDS } from './headers.ts';

/** A month, quarter, week, year or day as the title of a column, folded. */
const PERIOD =
  /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[а-яa-z.]*(?: ?['’]?\d{2,4})?$|^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$|^\d{1,2}\.\d{4}$|^20\d\d(?:[-. ]?\d\d|[- ]?[qwк]\d*)?$|^(?:q|w)\d|^\d{1,2} ?(?:кв|нед|week)/;

/** Below this a number is a count, never a date. */
const FIRST_SERIAL = 20000;

/**
 * Refuses a summary: months, or counts of stages, across the columns instead of one row per lead.
 *
 * @throws KpiError `summary`.
 */
export function refuseSummary(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  columns: ReadonlyMap<ColumnId, number>,
  argument: string,
  { zone }: Place,
): void {
  const header = rows[headerRow] ?? [];
  const filled = [...header.keys()].filter((column) => !isBlank(header[column]));
  const isPeriod = (cell: Cell): boolean => isDate(cell) || PERIOD.test(fold(String(cell)));
  const periods = filled.filter((column) => isPeriod(header[column]));
  const isAcross = periods.length > 2 && periods.length * 2 > filled.length;
  const dates = DATE_IDS.flatMap((id) => columns.get(id) ?? []);
  const across = isAcross ? periods : dates.length > 1 ? dates : [];
  const below = rows.slice(headerRow + 1, headerRow + 21);
  const isSummary =
    across.length > 0 &&
    across.every((column) =>
      holdsCounts(
        below.map((row) => row[column]),
        isAcross,
      ),
    );
  if (!isSummary) return;
  const first = header[across[0] ?? 0];
  throw new KpiError('summary', {
    argument,
    found: isDate(first) ? isoDay(Math.floor(zone.serialOf(first.getTime()))) : String(first),
  });
}

/** Numbers, and where a date is expected no number that could be one. */
function holdsCounts(cells: readonly Cell[], isAny: boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isCount = (cell: Cell): boolean =>
    typeof cell === 'number' && (isAny || (cell >= 0 && cell < FIRST_SERIAL && cell % 1 === 0));
  return filled.every(isCount) && (isAny || filled.some((cell) => Number(cell) > 1));
}
