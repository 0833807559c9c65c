import type { CellPlace, Outcome } from './api/index.ts';
import { endpoint } from './endpoint.ts';
import { sheetNamed } from './tabs/tabTable.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cell that is selected now: where a formula would be inserted. */
export function sidebarSelected(): Outcome<CellPlace> {
  return endpoint(({ spreadsheet }) => selectedPlace(spreadsheet));
}

/** Shows and selects cells of a tab. */
export function sidebarSelect(tab: string, a1: string): Outcome<CellPlace> {
  return endpoint(({ spreadsheet }) => {
    sheetNamed(spreadsheet, tab).getRange(a1).activate();
    return selectedPlace(spreadsheet);
  });
}

export function selectedPlace(spreadsheet: Spreadsheet): CellPlace {
  const cell = selectedCell(spreadsheet);
  return { tab: cell.getSheet().getName(), cell: cell.getA1Notation() };
}

/** The cell with the cursor; A1 when nothing is selected. */
export function selectedCell(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Range {
  const sheet = spreadsheet.getActiveSheet();
  return sheet.getCurrentCell() ?? sheet.getRange(1, 1);
}
