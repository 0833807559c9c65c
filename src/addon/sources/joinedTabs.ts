import type { JoinedTab } from '../api/index.ts';
import { callsIn } from '../formula/callsIn.ts';
import type { Sheets } from '../tabs/sheets.ts';
import { referenceIn } from '../formula/formulaText.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which tabs of the spreadsheet hold several tables as one. */
export function joinedTabs(sheets: Sheets): readonly JoinedTab[] {
  return sheets.all().flatMap(({ sheet }) => joinedTab(sheet) ?? []);
}

/**
 * What a tab was joined from; null for any other tab. It is told by the formula in its first cell
 * or, for values, by the note there, whose first line is the formula and whose last word is a day.
 */
export function joinedTab(sheet: Sheet): JoinedTab | null {
  const cell = sheet.getRange(1, 1);
  const tab = sheet.getName();
  const own = tablesIn(cell.getFormula());
  if (own !== null) return { tab, from: own, way: 'formula', asOf: null };
  const [formula = '', ...said] = cell.getNote().split('\n');
  const from = tablesIn(formula);
  const asOf = /\d{4}-\d\d-\d\d/.exec(said.join(' '))?.[0] ?? null;
  return from === null || asOf === null ? null : { tab, from, way: 'values', asOf };
}

/** A join takes so many tables. */
const MOST_TABLES = 6;

/** The tabs that KPI_JOIN reads; null where the formula is another one. */
function tablesIn(formula: string): readonly string[] | null {
  if (!/^=\s*KPI_JOIN\s*\(/i.test(formula)) return null;
  const [call] = callsIn(formula) ?? [];
  const tabs = (call?.args ?? []).slice(0, MOST_TABLES).flatMap((argument) => referenceIn(argument)?.tab ?? []);
  return tabs.length > 1 ? tabs : null;
}
