import type { Rectangle } from '../../host/workbook/rectangle.ts';

/**
 * "C2:C20" or "C2" as a rectangle, counted from 0. Throws on anything else, because only the sample
 * and the tests write these, not users.
 */
export function rectangleOf(a1: string): Rectangle {
  const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(a1);
  if (found === null) throw new Error(`Not A1 notation: ${a1}`);
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = found;
  const row = Number(firstRow) - 1;
  const column = columnOf(firstColumn);
  return { row, column, rows: Number(lastRow) - row, columns: columnOf(lastColumn) - column + 1 };
}

/** "A" is 0, "AA" is 26. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0 is "A", 26 is "AA". */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : lettersOf(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
