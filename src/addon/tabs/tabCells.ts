import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { isBlank } from '../../read/cells/cell.ts';
import { putCell } from '../cells/putCells.ts';
import type { Asked } from '../endpoint.ts';
import { type TabSheet } from './tabSheet.ts';

/** The first row below the header with nothing in it. */
export function freeRow<F extends string>({ sheet, rows, header }: TabSheet<F>): number {
  const index = rows.findIndex((row, at) => at > header && row.every(isBlank));
  if (index >= 0) return index + 1;
  // Some people delete the empty rows at the end of a sheet.
  if (rows.length === sheet.getMaxRows()) sheet.insertRowAfter(rows.length);
  return rows.length + 1;
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
