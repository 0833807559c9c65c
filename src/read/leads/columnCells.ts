import { isBlank, isSheetError } from '../cells/cell.ts';
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

/** Looks at every cell of the lines once, for all columns together. */
export function columnCells({ rows, lines, headers }: SourceTable): ColumnCells {
  const filled = new Int32Array(headers.length);
  const errors = new Map<number, number[]>();
  for (let line = 0; line < lines.length; line++) {
    const row = rows[lines[line] ?? -1] ?? [];
    for (let column = 0; column < filled.length; column++) {
      const cell = row[column];
      // Most blank cells are '', and most filled ones begin with a letter or a digit.
      if (cell === '') continue;
      if (typeof cell !== 'string' ? cell === null || cell === undefined : !isPlain(cell) && isBlank(cell)) continue;
      filled[column] = (filled[column] ?? 0) + 1;
      if (typeof cell !== 'string' || cell.charCodeAt(0) !== HASH || !isSheetError(cell)) continue;
      const seen = errors.get(column);
      if (seen === undefined) errors.set(column, [line]);
      else seen.push(line);
    }
  }
  return { filled, errors };
}

/** Whether a text begins with a sign of ASCII that is no space. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127;
}
