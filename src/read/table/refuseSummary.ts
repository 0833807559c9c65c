import { isoDay } from '../../core/time/days.ts';
import { KpiError } from '../../core/errors.ts';
import { PERIODS } from '../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../i18n/wordsPattern.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { type Cell, isBlank, isDate } from '../cells/cell.ts';
import { monthOf } from '../cells/dates/monthOf.ts';
import { fold } from '../cells/fold.ts';
import { type ColumnId, DATE_IDS } from './headers.ts';

/** The pattern of a folded header that is a quarter, week, year or day. */
function titlePattern(): RegExp {
  const words = (key: 'quarter' | 'quarterLetter' | 'week'): string => wordsPattern(PERIODS.map((one) => one[key]));
  return new RegExp(
    [
      '^\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?$|^\\d{1,2}\\.\\d{4}$|^(?:q|w)\\d',
      `^20\\d\\d(?:[-. ]?\\d\\d|[- ]?(?:q|w|${words('quarterLetter')})\\d*)?$`,
      `^\\d{1,2} ?(?:${words('quarter')}|${words('week')})`,
    ].join('|'),
  );
}

let periodTitle: RegExp | null = null;

/** A month in words, with or without its year: `янв. 26`. */
const NAMED_MONTH = new RegExp(`^([${LETTERS}]{3,})\\.?(?: ?['’]?\\d{2,4})?$`);

function isPeriodTitle(text: string): boolean {
  const [, month = ''] = NAMED_MONTH.exec(text) ?? [];
  return !Number.isNaN(monthOf(month)) || (periodTitle ??= titlePattern()).test(text);
}

/** Below this a number is a count, never a date. */
const FIRST_SERIAL = 20000;

/**
 * Refuses a summary: a table with months, or counts of stages, in its columns instead of one row
 * per lead.
 *
 * @throws KpiError `summary`.
 */
export function refuseSummary(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  columns: ReadonlyMap<ColumnId, number>,
  argument: string,
  { zone }: SheetLocale,
): void {
  const header = rows[headerRow] ?? [];
  const filled = [...header.keys()].filter((column) => !isBlank(header[column]));
  const isPeriod = (cell: Cell): boolean => isDate(cell) || isPeriodTitle(fold(String(cell)));
  const areAcross = (some: readonly number[]): boolean => some.length > 2 && some.length * 2 > filled.length;
  const dates = DATE_IDS.flatMap((id) => columns.get(id) ?? []);
  const below = rows.slice(headerRow + 1, headerRow + 21);
  const holds = (column: number, isAny: boolean): boolean =>
    holdsCounts(
      below.map((row) => row[column]),
      isAny,
    );
  // Most tables have few columns of numbers, and then no title has to be read.
  const areCounts = dates.length > 1 && dates.every((column) => holds(column, false));
  if (!areCounts && !areAcross(filled.filter((column) => holds(column, true)))) return;
  const periods = filled.filter((column) => isPeriod(header[column]));
  const isAcross = areAcross(periods);
  const across = isAcross ? periods : areCounts ? dates : [];
  if (across.length === 0 || (isAcross && !periods.every((column) => holds(column, true)))) return;
  const first = header[across[0] ?? 0];
  throw new KpiError('summary', {
    argument,
    found: isDate(first) ? isoDay(Math.floor(zone.serialOf(first.getTime()))) : String(first),
  });
}

/**
 * Whether all filled cells are numbers. Where a date is expected, they must be too small to be
 * dates.
 */
function holdsCounts(cells: readonly Cell[], isAny: boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isCount = (cell: Cell): boolean =>
    typeof cell === 'number' && (isAny || (cell >= 0 && cell < FIRST_SERIAL && cell % 1 === 0));
  return filled.every(isCount) && (isAny || filled.some((cell) => Number(cell) > 1));
}
