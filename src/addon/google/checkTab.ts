import { insertedSheet, deletedSheet } from '../cells/writes.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { shownNow } from '../tabs/shownNow.ts';
import { ADDON } from '../../i18n/languages.ts';
import type { Tried } from '../api/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Stands in A1 of the temporary tab: no other tab is written to or deleted. */
const MARK = 'kpi-map-check';

/** A tab that is older than this, in milliseconds, was left by somebody who closed the sidebar. */
const LEFT_MS = 600_000;

/** The property that holds when this user's own check began: the tab says the same. */
const OWN = 'kpi-map-check-began';

/** The column of row 1 that holds what was found so far. */
const FOUND = 4;

/** What is done while Google shows the new tab. */
export type WhenMade = (sheet: Sheet) => void;

/** The temporary tab, behind all others. What was left of an earlier check is deleted. */
export function madeCheckTab(asked: Asked, whenMade: WhenMade): Sheet {
  droppedLeft(asked);
  const { spreadsheet, sheets, language } = asked;
  const { tab, tabNote } = ADDON[language].googleCheck;
  // Only a new tab is shown by itself: later the user may have gone elsewhere, and stays there.
  const showAgain = shownNow(spreadsheet);
  const name = sheets.freeName((n) => (n === 1 ? tab : `${tab} ${n}`));
  const sheet = insertedSheet(spreadsheet, name, spreadsheet.getNumSheets());
  const began = Date.now();
  try {
    PropertiesService.getUserProperties().setProperty(OWN, String(began));
    sheet.getRange(1, 1, 1, 3).setValues([[MARK, began, tabNote]]);
    whenMade(sheet);
  } finally {
    showAgain();
  }
  return sheet;
}

/** @throws Obstacle where it is gone. */
export function checkTab(asked: Asked, tab: string): Sheet {
  const sheet = marked(asked, tab);
  if (sheet === null) throw new Obstacle((words) => words.tabGone(tab));
  return sheet;
}

/** What was found so far stays in the tab: Google may end any call, and closing the sidebar the check. */
export function keepFound(sheet: Sheet, found: readonly Tried[]): void {
  sheet.getRange(1, FOUND).setValue(JSON.stringify(found));
}

/** Deletes it; nothing where it is gone already. */
export function dropCheckTab(asked: Asked, tab: string): void {
  const sheet = marked(asked, tab);
  if (sheet !== null) deletedSheet(asked.spreadsheet, sheet);
}

/**
 * Deletes what is left of checks that were cut short: the user's own, and those of long ago.
 *
 * @returns What the user's own one had found; null where there was none.
 */
export function droppedLeft({ spreadsheet, sheets }: Asked): readonly Tried[] | null {
  const properties = PropertiesService.getUserProperties();
  const own = properties.getProperty(OWN);
  let found: readonly Tried[] | null = null;
  for (const { sheet } of sheets.all().filter(({ name }) => NAMES.some((tab) => name.includes(tab)))) {
    const [cells = []] = sheet.getRange(1, 1, 1, FOUND).getValues();
    if (cells[0] !== MARK) continue;
    const [, began, , kept] = cells;
    if (String(began) === own) found = JSON.parse(kept || '[]');
    else if (Date.now() - began <= LEFT_MS) continue;
    deletedSheet(spreadsheet, sheet);
  }
  properties.deleteProperty(OWN);
  return found;
}

/** A copy has the name in it. */
const NAMES = Object.values(ADDON).map(({ googleCheck }) => googleCheck.tab);

function marked({ sheets }: Asked, tab: string): Sheet | null {
  const sheet = sheets.called(tab)?.sheet ?? null;
  return sheet?.getRange(1, 1).getValue() === MARK ? sheet : null;
}

/** The tab has at least so many rows. */
export function growTab(sheet: Sheet, rows: number): void {
  const has = sheet.getMaxRows();
  if (has < rows) sheet.insertRowsAfter(has, rows - has);
}
