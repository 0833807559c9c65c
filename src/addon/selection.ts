import type { Outcome, Target } from './api/index.ts';
import { endpoint } from './outcome.ts';
import { sheetNamed } from './tabs/leadTabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cell that is selected now: where a formula would be inserted. */
export function sidebarTarget(): Outcome<Target> {
  return endpoint(({ spreadsheet }) => targetOf(spreadsheet));
}

/** Shows and selects cells of a tab. */
export function sidebarSelect(tab: string, a1: string): Outcome<Target> {
  return endpoint(({ spreadsheet }) => {
    sheetNamed(spreadsheet, tab).getRange(a1).activate();
    return targetOf(spreadsheet);
  });
}

export function targetOf(spreadsheet: Spreadsheet): Target {
  const cell = selectedCell(spreadsheet);
  return { tab: cell.getSheet().getName(), cell: cell.getA1Notation() };
}

/** The cell with the cursor; A1 when nothing is selected. */
export function selectedCell(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Range {
  const sheet = spreadsheet.getActiveSheet();
  return sheet.getCurrentCell() ?? sheet.getRange(1, 1);
}
