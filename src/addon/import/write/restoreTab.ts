import type { Moved, PutIn } from '../../api/index.ts';
import { rowRuns } from './rowRuns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an import has written so far. */
export interface Moving extends Moved {
  filled: PutIn | null;
  rowsPutIn: PutIn | null;
  columnsPutIn: PutIn | null;
  readonly deleted: PutIn[];
}

/**
 * Makes what was written in a tab what it is in its copy, and deletes the copy. Rows and columns go
 * back to where they were first, so that formulas elsewhere speak of the same cells as before.
 */
export function restoreTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  backup: Sheet,
  { columns, top, filled, rowsPutIn, columnsPutIn, deleted }: Moved,
): void {
  for (const { after, count } of deleted) sheet.insertRowsAfter(after, count);
  if (rowsPutIn !== null) sheet.deleteRows(rowsPutIn.after + 1, rowsPutIn.count);
  if (columnsPutIn !== null) sheet.deleteColumns(columnsPutIn.after + 1, columnsPutIn.count);
  const [rows, width] = [backup.getMaxRows(), backup.getMaxColumns()];
  const copy = (row: number, column: number, height: number, across: number): void => {
    if (height < 1) return;
    backup.getRange(row, column, height, across).copyTo(sheet.getRange(row, column, height, across));
  };
  for (const { after, count } of rowRuns(columns)) copy(top + 1, after + 1, rows - top, count);
  for (const { after, count } of deleted) copy(after + 1, 1, count, width);
  // Formulas were continued there.
  if (filled !== null) copy(filled.after + 1, 1, Math.min(filled.count, rows - filled.after), width);
  spreadsheet.deleteSheet(backup);
}
