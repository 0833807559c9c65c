import type { SampleCell } from './model.ts';

/**
 * A sheet that is filled cell by cell. Two values for one cell are a mistake in the layout, so they
 * throw.
 */
export interface SampleGrid {
  /** Puts values in a row, from the cell to the right. */
  put(at: string, ...values: readonly SampleCell[]): void;
  /** The rectangle from A1 that holds everything, blanks as null. */
  cells(): SampleCell[][];
}

export function emptyGrid(): SampleGrid {
  const rows: SampleCell[][] = [];
  return {
    put(at, ...values) {
      const { row, column } = cellPosition(at);
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      values.forEach((value, index) => {
        if ((cells[column + index] ?? null) !== null) throw new Error(`${at} is taken already`);
        while (cells.length < column + index) cells.push(null);
        cells[column + index] = value;
      });
    },
    cells() {
      const width = Math.max(0, ...rows.map((row) => row.length));
      return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    },
  };
}

/** Returns row and column, from 0, of a cell such as "B4". Throws RangeError on any other text. */
export function cellPosition(at: string): { readonly row: number; readonly column: number } {
  const found = /^([A-Z]+)([1-9]\d*)$/.exec(at);
  if (found === null) throw new RangeError(`"${at}" is not a cell`);
  const [, letters = '', digits = ''] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
