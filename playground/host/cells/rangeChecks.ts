import type { Rectangle } from '../workbook/rectangle.ts';
import { columnLetters } from './a1.ts';

/** @throws in Google's words where the data are not of the range's size */
export function checkSize(data: readonly (readonly unknown[])[], at: Rectangle): void {
  const compare = (what: string, found: number, expected: number): void => {
    if (found === expected) return;
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${found} but the range has ${expected}.`,
    );
  };
  compare('rows', data.length, at.rows);
  for (const row of data) compare('columns', row.length, at.columns);
}

/** @throws in Google's words where the rectangle is not inside a sheet of this size */
export function checkInside(at: Rectangle, maxRows: number, maxColumns: number): void {
  if (at.row < 0) throw new Error('The starting row of the range is too small.');
  if (at.column < 0) throw new Error('The starting column of the range is too small.');
  if (at.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (at.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (at.row + at.rows > maxRows || at.column + at.columns > maxColumns) {
    throw new Error(
      `The coordinates of the range are outside the dimensions of the sheet (${columnLetters(maxColumns - 1)}${maxRows}).`,
    );
  }
}
