import type { Format } from '../../functions/table/format.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Numbers at the right, so that a text behind one would touch it: places that come first stand in the
 * middle, and so short texts between numbers at the right too.
 *
 * @param row Of the titles.
 */
export function alignColumns(sheet: Sheet, row: number, formats: readonly Format[], rows: number): void {
  const isNumber = (index: number): boolean => formats[index] !== undefined && formats[index] !== 'text';
  formats.forEach((_, index) => {
    const range = sheet.getRange(row, index + 1, rows, 1);
    if (index === 0 && isNumber(0)) range.setHorizontalAlignment('center');
    else if (isNumber(index) || (index > 1 && isNumber(index - 1) && isNumber(index + 1)))
      range.setHorizontalAlignment('right');
  });
}
