import { KpiError } from '../core/errors.ts';
import { type Arg, type Cell, isBlank, isDate, isGrid, isOmitted, isSheetError } from './cell.ts';
import { type ColumnId, recognise } from './headers.ts';
import { fold } from './fold.ts';

/** A range with its header row found: which column is what, and which rows are leads. Nothing is decoded yet. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** Index of the header row. */
  readonly headerRow: number;
  /** Headers as written; '' for a column without one. */
  readonly headers: readonly string[];
  /** Column index of each recognised column. When two headers mean the same, the first counts. */
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** A header that means the same as one that counts. */
  readonly repeated: readonly { readonly id: ColumnId; readonly column: number }[];
  /** Columns that the mapping leaves out. */
  readonly leftOut: readonly number[];
  /** Row index of each lead: every row below the header that holds something. */
  readonly lines: Int32Array;
}

/** What a header means where recognition is overruled: a known column, or `null` for "leave it out". */
export type Mapping = ReadonlyMap<string, ColumnId | null>;

/**
 * Finds the header row and the leads of a range. Blank rows, such as the tail of an open range `A:L`, are no leads; rows that hold only
 * unticked checkboxes are blank.
 *
 * @throws KpiError when there is nothing to read: `range-one-cell`, `range-empty`, `header-missing`, `columns-unknown`, `range-no-rows`.
 */
export function readTable(range: Arg, argument: string, mapping: Mapping = new Map()): Table {
  if (isOmitted(range)) throw new KpiError('range-empty', { argument });
  if (!isGrid(range)) throw new KpiError('range-one-cell', { argument, found: String(range) });
  const headerRow = range.findIndex((row) => !isEmpty(row));
  const header = range[headerRow];
  if (header === undefined) throw new KpiError('range-empty', { argument });
  if (range.length === 1 && header.length === 1) {
    throw new KpiError('range-one-cell', { argument, found: String(header[0]) });
  }
  const headers = header.map(headerText);
  const { columns, repeated, leftOut } = recogniseAll(headers, mapping);
  const filled = headers.filter((text) => text !== '');
  const isData = looksLikeData(header) && (columns.size === 0 || (columns.size + repeated.length) * 2 < filled.length);
  if (columns.size === 0 || isData) {
    const params = { argument, row: headerRow + 1, found: filled.slice(0, 5) };
    throw new KpiError(isData ? 'header-missing' : 'columns-unknown', params);
  }
  const lines = filledRows(range, headerRow + 1);
  if (lines.length === 0) throw new KpiError('range-no-rows', { argument });
  return { rows: range, headerRow, headers, columns, repeated, leftOut, lines };
}

function recogniseAll(headers: readonly string[], mapping: Mapping): Pick<Table, 'columns' | 'repeated' | 'leftOut'> {
  const columns = new Map<ColumnId, number>();
  const repeated: { id: ColumnId; column: number }[] = [];
  const meant = headers.map((text) => mapping.get(fold(text)));
  const claimed = new Set(meant);
  headers.forEach((text, column) => {
    const told = meant[column];
    const id = told === undefined ? recognise(text) : told;
    // A column that the mapping gives to one header is not taken by another header that merely looks like it.
    if (id === null) return;
    if (columns.has(id) || (told === undefined && claimed.has(id))) repeated.push({ id, column });
    else columns.set(id, column);
  });
  return { columns, repeated, leftOut: meant.flatMap((told, column) => (told === null ? [column] : [])) };
}

function filledRows(rows: readonly (readonly Cell[])[], start: number): Int32Array {
  let end = rows.length;
  while (end > start && isEmpty(rows[end - 1])) end--;
  const lines = new Int32Array(end - start);
  let count = 0;
  for (let row = start; row < end; row++) if (!isEmpty(rows[row])) lines[count++] = row;
  return lines.subarray(0, count);
}

function isEmpty(row: readonly Cell[] | undefined): boolean {
  if (row === undefined) return true;
  // An open range ends in thousands of blank rows, and this runs before the engine has compiled anything: no iterator.
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (cell !== '' && cell !== false && !isBlank(cell)) return false;
  }
  return true;
}

function headerText(cell: Cell): string {
  return isBlank(cell) ? '' : isDate(cell) ? '' : String(cell).trim();
}

/** Headers are words: a row with a number or a date in it is a row of data, unless most of its words are known headers. */
function looksLikeData(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === 'number' || isDate(cell) || isSheetError(cell));
}
