import { insertedSheet, deletedSheet } from '../cells/writes.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { shownNow } from '../tabs/shownNow.ts';
import { ADDON } from '../../i18n/languages.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Stands in A1 of the temporary tab: no other tab is written to or deleted. */
const MARK = 'kpi-map-check';

/** A tab that is older than this, in milliseconds, was left by somebody who closed the sidebar. */
const LEFT_MS = 600_000;

/** What is done while Google shows the new tab. */
export type WhenMade = (sheet: Sheet) => void;

/** The temporary tab, behind all others. What was left of an earlier check is deleted. */
export function madeCheckTab(asked: Asked, whenMade: WhenMade): Sheet {
  const { spreadsheet, sheets, language } = asked;
  for (const { sheet } of sheets.all()) if (isOld(sheet)) deletedSheet(spreadsheet, sheet);
  const { tab, tabNote } = ADDON[language].googleCheck;
  const showAgain = shownNow(spreadsheet);
  const name = sheets.freeName((n) => (n === 1 ? tab : `${tab} ${n}`));
  const sheet = insertedSheet(spreadsheet, name, spreadsheet.getNumSheets());
  try {
    whenMade(sheet);
    sheet.getRange(1, 1, 1, 3).setValues([[MARK, Date.now(), tabNote]]);
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

/** Deletes it; nothing where it is gone already. */
export function dropCheckTab(asked: Asked, tab: string): void {
  const sheet = marked(asked, tab);
  if (sheet !== null) deletedSheet(asked.spreadsheet, sheet);
}

function marked({ sheets }: Asked, tab: string): Sheet | null {
  const sheet = sheets.called(tab)?.sheet ?? null;
  return sheet?.getRange(1, 1).getValue() === MARK ? sheet : null;
}

function isOld(sheet: Sheet): boolean {
  const [[mark, at] = []] = sheet.getRange(1, 1, 1, 2).getValues();
  return mark === MARK && typeof at === 'number' && Date.now() - at > LEFT_MS;
}

/** The tab has at least so many rows. */
export function growTab(sheet: Sheet, rows: number): void {
  const has = sheet.getMaxRows();
  if (has < rows) sheet.insertRowsAfter(has, rows - has);
}
