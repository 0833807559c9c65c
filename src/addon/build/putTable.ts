import { plainText } from '../plainText.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What to write. A text stays a text, a blank cell has no format, a number or a date has its own
 * format.
 */
export type NewCell = string | Formatted;

interface Formatted {
  readonly value: number | Date;
  readonly format: string;
}

/** The background of a row of titles. */
export const TITLES = '#e6f1ee';

/**
 * Fills a new tab with a table. Titles are bold and frozen; `widths` of the columns are in pixels.
 */
export function putTable(
  sheet: Sheet,
  titles: readonly string[],
  rows: readonly (readonly NewCell[])[],
  widths: readonly number[],
): void {
  sheet
    .getRange(1, 1, 1, titles.length)
    .setNumberFormat('@')
    .setValues([[...titles]])
    .setFontWeight('bold')
    .setBackground(TITLES);
  sheet.setFrozenRows(1);
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  if (rows.length === 0) return;
  sheet
    .getRange(2, 1, rows.length, titles.length)
    .setNumberFormats(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textFormat(cell) : cell.format))))
    .setValues(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell.value))));
}

function textFormat(text: string): string {
  return text === '' ? 'General' : '@';
}
