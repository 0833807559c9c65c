import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { isBlank } from '../../read/cells/cell.ts';
import { putCell } from '../cells/putCells.ts';
import type { Asked } from '../endpoint.ts';
import { type TabSheet } from './tabSheet.ts';

/** The first row below the header with nothing in it. @param taken Rows that will hold something. */
export function freeRow<F extends string>(
  { sheet, rows, header }: TabSheet<F>,
  taken: ReadonlySet<number> = new Set(),
): number {
  let row = header + 2;
  while (taken.has(row) || (row <= rows.length && !rows[row - 1]?.every(isBlank))) row++;
  // Some people delete the empty rows at the end of a sheet.
  if (row > sheet.getMaxRows()) sheet.insertRowAfter(row - 1);
  return row;
}

/** The cell of a field; a column that the tab lacks is added at its right. */
export function fieldCell<F extends string>(
  { tab, sheet, header, columns }: TabSheet<F>,
  row: number,
  field: F,
  { host, sheets }: Asked,
): GoogleAppsScript.Spreadsheet.Range {
  const at = columns.get(field) ?? sheet.getLastColumn();
  if (!columns.has(field)) {
    if (at === sheet.getMaxColumns()) sheet.insertColumnAfter(at);
    putCell(sheet.getRange(header + 1, at + 1), titleOfWord(tab.id, field, host.texts));
    sheets.forgetTop(sheet);
  }
  return sheet.getRange(row, at + 1);
}
