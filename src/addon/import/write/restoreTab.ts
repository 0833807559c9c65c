import type { Moved, PutIn } from '../../api/index.ts';
import { copyCells } from '../../cells/putCells.ts';
import { deletedSheet } from '../../cells/writes.ts';
import { fewRuns, rowRuns } from './rowRuns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an import has written so far. */
export interface Moving extends Moved {
  filled: PutIn | null;
  rowsPutIn: PutIn | null;
  columnsPutIn: PutIn | null;
  readonly deleted: PutIn[];
}

/** Each copy looks through the whole tab. */
const MOST_COPIES = 20;

/**
 * Makes what was written in a tab what it is in its copy, and deletes the copy. Rows and columns go
 * back to where they were first, so that formulas elsewhere speak of the same cells as before. Rows
 * that were deleted in more places than a spreadsheet can put in one by one go back in fewer: a
 * formula elsewhere about a single row between them may then speak of one beside it.
 */
export function restoreTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  backup: Sheet,
  { columns, top, filled, rowsPutIn, columnsPutIn, deleted }: Moved,
): void {
  const gone = fewRuns(deleted);
  for (const run of gone) sheet.insertRowsAfter(run.after, countInside(run, deleted));
  if (rowsPutIn !== null) sheet.deleteRows(rowsPutIn.after + 1, rowsPutIn.count);
  if (columnsPutIn !== null) sheet.deleteColumns(columnsPutIn.after + 1, columnsPutIn.count);
  const [rows, width] = [backup.getMaxRows(), backup.getMaxColumns()];
  const copy = (row: number, column: number, height: number, across: number): void => {
    if (height < 1) return;
    copyCells(backup.getRange(row, column, height, across), sheet.getRange(row, column, height, across));
  };
  for (const { after, count } of rowRuns(columns)) copy(top + 1, after + 1, rows - top, count);
  // What stands between them is as it was in the copy, and one call copies it along.
  for (const { after, count } of fewRuns(gone, MOST_COPIES)) copy(after + 1, 1, count, width);
  // Formulas were continued there.
  if (filled !== null) copy(filled.after + 1, 1, Math.min(filled.count, rows - filled.after), width);
  deletedSheet(spreadsheet, backup);
}

/** How many rows the runs inside a joined one have. */
function countInside({ after, count }: PutIn, runs: readonly PutIn[]): number {
  const inside = runs.filter((run) => run.after >= after && run.after < after + count);
  return inside.reduce((sum, run) => sum + run.count, 0);
}
