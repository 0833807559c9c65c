import { type Cell, isBlank, isDate } from '../../read/cells/cell.ts';
import type { Zone } from '../../read/cells/dates/zone.ts';
import { fold } from '../../read/cells/fold.ts';
import { readSourceTable } from '../../read/table/sourceTable.ts';
import type { ImportColumn, ImportTarget } from '../api/index.ts';
import { type Asked, Obstacle, outcome } from '../endpoint.ts';
import { sheetNamed, tabTable } from '../tabs/tabTable.ts';
import { matchColumns } from './columns/matchColumns.ts';
import { rowKeys } from './rowKeys.ts';
import { printOf } from './rowPrint.ts';
import type { TypedCell } from './columns/typedRows.ts';

/** A row of a tab with an ID. */
interface TabLine {
  readonly key: string;
  /** Its index in the sheet. */
  readonly row: number;
  readonly print: string;
}

/** A tab as a file would change it. */
export interface TabContent {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly headers: readonly string[];
  /** The index of their row. */
  readonly headerRow: number;
  /** How many columns the table has. */
  readonly width: number;
  /** As read, from the first row of the sheet. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: readonly ImportTarget[];
  isFormula(row: number, column: number): boolean;
  /** Columns that formulas fill. */
  readonly formulas: ReadonlySet<number>;
  readonly lines: readonly TabLine[];
  /** Rows of totals, by their index. */
  readonly totals: readonly number[];
}

/** @throws Obstacle when the tab is gone, is no table of leads, or lacks the column of the ID. */
export function tabContent(asked: Asked, tab: string, columns: readonly ImportColumn[], id: number): TabContent {
  const { host, language } = asked;
  const { rows, columns: width, mapping } = tabTable(asked, tab);
  const read = outcome(language, () => readSourceTable(rows, tab, host, mapping?.answers));
  if (!read.ok) throw new Obstacle(() => read.message);
  const { headers, headerRow, columns: meanings, skipped } = read.value;
  const matched = matchColumns(
    { headers: columns.map(({ header }) => header), meanings: columns.map(({ meaning }) => meaning) },
    { headers, meanings },
  );
  const idColumn = matched[id] ?? null;
  if (idColumn === null) throw new Obstacle((words) => words.imports.noId(tab, columns[id]?.header ?? ''));
  const sheet = sheetNamed(asked, tab);
  const texts = sheet.getRange(1, 1, rows.length, width).getFormulas();
  const isFormula = (row: number, column: number): boolean => (texts[row]?.[column] ?? '') !== '';
  // A formula in the header or in the first row may fill those below it.
  const isFilled = (column: number): boolean => isFormula(headerRow, column) || isFormula(headerRow + 1, column);
  const formulas = new Set([...headers.keys()].filter(isFilled));
  const targets = matched.map((at, column): ImportTarget => {
    if (at === null) return fold(columns[column]?.header ?? '') === '' ? 'nowhere' : 'new';
    return formulas.has(at) ? 'nowhere' : at;
  });
  const own = targets.filter((at) => typeof at === 'number');
  const aside = new Set([...skipped.total, ...skipped.header, ...skipped.title]);
  const idOf = (row: number): string => (aside.has(row) ? '' : String(plainCell(rows[row]?.[idColumn], host.zone)));
  const keys = rowKeys(rows.slice(headerRow + 1).map((_, index) => idOf(headerRow + 1 + index)));
  const lines = keys.flatMap((key, index) => {
    if (key === null) return [];
    const row = headerRow + 1 + index;
    return { key, row, print: printOf(own.map((at) => plainCell(rows[row]?.[at], host.zone))) };
  });
  return {
    sheet,
    headers,
    headerRow,
    width,
    rows,
    columns: targets,
    isFormula,
    formulas,
    lines,
    totals: skipped.total,
  };
}

/** The first and the last row with an ID, by their numbers. */
export function rowSpan({ lines, headerRow }: TabContent): { readonly first: number; readonly last: number } {
  const [first = headerRow + 1] = lines.map(({ row }) => row);
  return { first: first + 1, last: (lines[lines.length - 1]?.row ?? headerRow) + 1 };
}

/** A cell as {@link TypedCell}: a date is its serial number. */
export function plainCell(cell: Cell, zone: Zone): TypedCell {
  if (isBlank(cell) || cell === null || cell === undefined) return '';
  if (isDate(cell)) return zone.serialOf(cell.getTime());
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').trim() : cell;
}
