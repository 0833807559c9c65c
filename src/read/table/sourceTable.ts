import { KpiError } from '../../core/errors.ts';
import { type Arg, type Cell, isBlank, isDate, isGrid, isOmitted, isSheetError } from '../cells/cell.ts';
import { type Answers, NO_ANSWERS } from './answers.ts';
import { type ChosenColumns, chooseColumns } from './columns/chooseColumns.ts';
import type { Export } from '../exports/export.ts';
import { exportOf } from '../exports/exportOf.ts';
import { findHeader } from './findHeader.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { refuseSummary } from './refuseSummary.ts';
import { columnsBeside } from './columnsBeside.ts';
import { refuseStacked } from './refuseStacked.ts';
import { type Survey, endOfRows, survey } from './survey.ts';

/**
 * A range with its header found: which column is what, and which rows are about clients. Nothing is
 * decoded yet.
 */
export interface SourceTable extends ChosenColumns, Survey {
  readonly rows: readonly (readonly Cell[])[];
  /** Index of the header row; of two, the lower one. */
  readonly headerRow: number;
  /** Headers as written; '' for a column without one. */
  readonly headers: readonly string[];
  /** Columns of another table beside this one, by their index: their headers. */
  readonly beside: ReadonlyMap<number, string>;
  /** The CRM that wrote the table, when it is known. */
  readonly from: Export | null;
  /** What people have said about this table. */
  readonly answers: Answers;
}

/** How many rows are looked at where the words of the headers do not decide. */
const SAMPLE = 60;

/**
 * The table in a range: its header, its columns and the rows about clients. Left out: blank rows
 * (as below the last row of an open range `A:L`), rows above the header, repeated headers and
 * totals.
 *
 * @throws KpiError when there is nothing to read: `range-one-cell`, `range-empty`,
 *   `header-missing`, `columns-unknown`, `range-no-rows`, `no-lead`, `one-column`, `summary`,
 *   `stacked`.
 */
export function readSourceTable(
  range: Arg,
  argument: string,
  locale: SheetLocale,
  answers: Answers = NO_ANSWERS,
): SourceTable {
  return tableIn(range, argument, locale, { answers, unknown: 'refused' });
}

/** The same of a table that may have no known column, and no row: letters, calls, attendance. */
export function readAnyTable(range: Arg, argument: string, locale: SheetLocale, answers: Answers): SourceTable {
  return tableIn(range, argument, locale, { answers, unknown: 'read' });
}

function tableIn(
  range: Arg,
  argument: string,
  locale: SheetLocale,
  { answers, unknown }: { readonly answers: Answers; readonly unknown: 'refused' | 'read' },
): SourceTable {
  if (isOmitted(range)) throw new KpiError('range-empty', { argument });
  if (!isGrid(range)) throw new KpiError('range-one-cell', { argument, found: String(range) });
  const whole = findHeader(range);
  if (whole === null) throw new KpiError('range-empty', { argument });
  const beside = columnsBeside(range, whole, answers);
  const header = { ...whole, headers: whole.headers.map((text, column) => (beside.has(column) ? '' : text)) };
  const { row: headerRow, headers } = header;
  if (range.length === 1 && headers.length === 1) {
    throw new KpiError('range-one-cell', { argument, found: headers.join('') });
  }
  const from = exportOf(headers);
  const rowCount = endOfRows(range, headerRow + 1);
  const columns = chooseColumns(headers, sampleOf(range, headerRow + 1, rowCount), answers, from, locale);
  refuseOthers(range, argument, header, columns, locale);
  if (columns.columns.size === 0 && unknown === 'refused') throw unknownColumns(argument, headerRow, headers);
  const { surveyed, otherHeaders } = survey(range, header, { ...columns, beside }, rowCount);
  refuseStacked(range, header, otherHeaders, argument);
  if (surveyed.lines.length === 0 && unknown === 'refused') throw noRows(surveyed, headers, argument);
  return { rows: range, headerRow, headers, beside, ...columns, from, answers, ...surveyed };
}

/**
 * Refuses a range that is not a list of leads with a header. A header row with a number or a date
 * in it is a row of data, unless most of its texts are known headers.
 *
 * @throws KpiError `one-column`, `summary`, `header-missing`.
 */
function refuseOthers(
  rows: SourceTable['rows'],
  argument: string,
  { row, headers, known }: { row: number; headers: readonly string[]; known: number },
  { columns }: ChosenColumns,
  locale: SheetLocale,
): void {
  const filled = headers.filter((text) => text !== '');
  const found = filled.slice(0, 5);
  const cells = rows[row] ?? [];
  const only = cells.filter((cell) => !isBlank(cell));
  if (only.length === 1 && /[;,\t].*[;,\t]/.test(String(only[0])))
    throw new KpiError('one-column', { argument, found: String(only[0]).slice(0, 60) });
  refuseSummary(rows, row, columns, argument, locale);
  const isData = looksLikeData(cells) && (columns.size === 0 || known * 2 < filled.length);
  if (isData) throw new KpiError('header-missing', { argument, row: row + 1, found });
}

/** The mistake that a header names nothing that is known. */
export function unknownColumns(argument: string, row: number, headers: readonly string[]): KpiError {
  const found = headers.filter((text) => text !== '').slice(0, 5);
  return new KpiError('columns-unknown', { argument, row: row + 1, found });
}

/** The mistake that nothing stands below the header, or nothing that is a lead. */
export function noRows({ skipped }: Pick<Survey, 'skipped'>, headers: readonly string[], argument: string): KpiError {
  const { length } = skipped.noLead;
  if (length === 0) return new KpiError('range-no-rows', { argument });
  return new KpiError('no-lead', { argument, count: length, found: headers.filter((text) => text !== '').slice(0, 5) });
}

/** Rows spread evenly below the header. */
function sampleOf(rows: SourceTable['rows'], start: number, end: number): SourceTable['rows'] {
  const step = Math.max(1, (end - start) / SAMPLE);
  const sample: (readonly Cell[])[] = [];
  for (let row = start; row < end; row += step) sample.push(rows[Math.floor(row)] ?? []);
  return sample;
}

/** Whether a row holds a number, a date or an error, as rows of data do. Headers are words. */
function looksLikeData(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === 'number' || isDate(cell) || isSheetError(cell));
}
