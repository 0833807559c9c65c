import { isBlank, isSheetError } from '../cells/cell.ts';
import { type ColumnReader, columnReader } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** What stands in the cells of each column, by its place in the table. */
export interface ColumnCells {
  /** How many lines have a cell that is not blank. */
  readonly filled: Int32Array;
  /** The lines whose cell is an error such as `#N/A`; a column without errors is not in it. */
  readonly errors: ReadonlyMap<number, readonly number[]>;
}

/** The sign that every sheet error begins with. */
const HASH = '#'.charCodeAt(0);

/** Looks at every cell of the lines, for all columns together. */
export function cellsReader(table: SourceTable): ColumnReader<ColumnCells> {
  const { lines, headers } = table;
  const filled = new Int32Array(headers.length);
  const errors = new Map<number, number[]>();
  const read = (from: number, to: number): void => {
    for (let column = 0; column < filled.length; column++)
      filled[column] = (filled[column] ?? 0) + filledIn(table, column, from, to, errors);
  };
  return columnReader(lines.length, read, () => ({ filled, errors }));
}

/** How many cells of a column are filled from one line to before another; lines of errors are noted. */
function filledIn(
  { rows, lines }: SourceTable,
  column: number,
  from: number,
  to: number,
  errors: Map<number, number[]>,
): number {
  let filled = 0;
  for (let line = from; line < to; line++) {
    const cell = rows[lines[line] ?? 0]?.[column];
    // Most blank cells are '', and most filled ones begin with a letter or a digit.
    if (cell === '') continue;
    if (typeof cell !== 'string' ? cell === null || cell === undefined : !isPlain(cell) && isBlank(cell)) continue;
    filled++;
    if (typeof cell !== 'string' || cell.charCodeAt(0) !== HASH || !isSheetError(cell)) continue;
    const seen = errors.get(column);
    if (seen === undefined) errors.set(column, [line]);
    else seen.push(line);
  }
  return filled;
}

/** Whether a text begins with a sign of ASCII that is no space. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127;
}
