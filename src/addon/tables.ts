import { type Cell, isBlank } from '../sheet/cell.ts';
import { columnLetter } from '../sheet/a1.ts';
import { type ColumnId, recognise } from '../sheet/headers.ts';
import { onTab } from './formula.ts';
import { Obstacle } from './outcome.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rows = readonly (readonly Cell[])[];

/** The table of a tab, as an open range from column A would pass it to a formula. */
export interface TabTable {
  readonly tab: string;
  readonly rows: Rows;
  /** Such as `Deals!A:L`. */
  readonly reference: string;
  readonly columns: number;
}

/** Reads a tab's table up to the first column without a header and without data. @throws Obstacle when the tab is gone or empty. */
export function tabTable(spreadsheet: Spreadsheet, tab: string): TabTable {
  const sheet = sheetNamed(spreadsheet, tab);
  const rows: Rows = sheet.getDataRange().getValues();
  const width = tableWidth(rows);
  if (width === 0) throw new Obstacle((words) => words.tabEmpty(tab));
  return {
    tab,
    rows: rows.map((row) => row.slice(0, width)),
    reference: onTab(tab, `A:${columnLetter(width - 1)}`),
    columns: width,
  };
}

/**
 * How many columns the table takes: it begins with the first filled column, and a wholly blank one ends it. What stands further right,
 * such as a board that reads this very table, is not a part of it.
 */
export function tableWidth(rows: Rows): number {
  const isFilled = (rows[0] ?? []).map((_, column) => rows.some((row) => !isBlank(row[column])));
  const first = isFilled.indexOf(true);
  const end = isFilled.indexOf(false, first);
  return first < 0 ? 0 : end < 0 ? isFilled.length : end;
}

/** @throws Obstacle when another person deleted or renamed the tab meanwhile. */
export function sheetNamed(spreadsheet: Spreadsheet, tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Obstacle((words) => words.tabGone(tab));
  return sheet;
}

const TELLING: readonly ColumnId[] = ['created', 'paid', 'close_date', 'status', 'meeting', 'webinar', 'call'];

/** Whether the first filled row has the headers of a table of leads: three that are known, or two with a step of the road among them. */
export function isLeadTable(firstRows: Rows): boolean {
  const header = firstRows.find((row) => !row.every(isBlank)) ?? [];
  const known = new Set(header.map((cell) => (typeof cell === 'string' ? recognise(cell) : null)));
  known.delete(null);
  return known.size > (TELLING.some((id) => known.has(id)) ? 1 : 2);
}
