import type { CellPlace, Outcome } from './api/index.ts';
import { type Asked, Obstacle, endpoint } from './endpoint.ts';
import { hasCells } from './tabs/sheets.ts';
import { sheetNamed } from './tabs/tabTable.ts';

/** The cell that is selected now: where a formula would be inserted. */
export function sidebarSelected(): Outcome<CellPlace> {
  return endpoint(selectedPlace);
}

/** Shows and selects cells of a tab. */
export function sidebarSelect(tab: string, a1: string): Outcome<CellPlace> {
  return endpoint((asked) => {
    sheetNamed(asked, tab).getRange(a1).activate();
    return selectedPlace(asked);
  });
}

export function selectedPlace(asked: Asked): CellPlace {
  const cell = selectedCell(asked);
  return { tab: cell.getSheet().getName(), cell: cell.getA1Notation() };
}

/**
 * The cell with the cursor; A1 when nothing is selected. Where the user sees a chart or a connected
 * table, the first cell of the first tab that has cells.
 */
export function selectedCell({ spreadsheet, sheets }: Asked): GoogleAppsScript.Spreadsheet.Range {
  const active = spreadsheet.getActiveSheet();
  const sheet = hasCells(active) ? active : sheets.all()[0]?.sheet;
  if (sheet === undefined) throw new Obstacle(({ google }) => google.noCells);
  return (sheet === active ? sheet.getCurrentCell() : null) ?? sheet.getRange(1, 1);
}

/** @throws Obstacle where the user sees a tab without cells: nothing is written where nobody looks. */
export function mustSeeCells({ spreadsheet }: Asked): void {
  if (!hasCells(spreadsheet.getActiveSheet())) throw new Obstacle(({ google }) => google.noCells);
}
