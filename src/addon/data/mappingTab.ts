import { KpiError } from '../../core/errors.ts';
import { ADDON } from '../../i18n/languages.ts';
import { columnName, sentence } from '../../i18n/index.ts';
import { type Cell, isBlank } from '../../read/cells/cell.ts';
import { fold } from '../../read/cells/fold.ts';
import { COLUMN_IDS, recognise } from '../../read/table/headers.ts';
import type { Answers } from '../../read/table/answers.ts';
import { answersOf } from '../../read/table/answersOf.ts';
import { onTab } from '../formula/formulaText.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { plainText } from '../plainText.ts';
import { newSheet } from '../tabs/newSheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two columns: a header of the data tab, and what it is. */
const CELLS = 'A:B';

/** What stands for "leave it out". */
const LEFT_OUT = '-';

/**
 * The tab that says what columns of a data tab are when they were recognised wrongly. People may
 * also write in it by hand.
 */
export interface MappingTab {
  readonly name: string;
  /** Such as `'Deals (columns)'!A:B`. */
  readonly reference: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly answers: Answers;
}

/** What the mapping tab of a data tab may be called: its name in each language. */
export function mappingNames(tab: string): string[] {
  return Object.values(ADDON).map(({ mapping }) => mapping.tab(tab));
}

/**
 * Null when there is none, or when it says nothing.
 *
 * @throws Obstacle that points at the cell with a word that nobody knows.
 */
export function mappingTabOf(spreadsheet: Spreadsheet, tab: string): MappingTab | null {
  const sheet = sheetOf(spreadsheet, tab);
  if (sheet === null) return null;
  const name = sheet.getName();
  const rows = cellsOf(sheet);
  try {
    const answers = answersOf(rows);
    return answers.headers.size === 0 ? null : { name, reference: onTab(name, CELLS), rows, answers };
  } catch (error) {
    if (!(error instanceof KpiError) || !('row' in error.params)) throw error;
    const at = { tab: name, cell: `B${error.params.row}` };
    throw new Obstacle((_, language) => sentence(error, language), at);
  }
}

/**
 * Writes into the mapping tab what a header means; the tab is made when there is none. Only the row
 * of this header changes, and the row of a header that had this meaning until now: two columns
 * cannot mean the same.
 *
 * @param meaning Id of a column, `-` to leave it out, null for "as recognised".
 */
export function setMeaning(asked: Asked, tab: string, header: string, meaning: string | null): void {
  const { spreadsheet, host } = asked;
  const found = sheetOf(spreadsheet, tab);
  if (found === null && meaning === null) return;
  const sheet = found ?? madeSheet(asked, tab);
  const rows = cellsOf(sheet);
  const id = COLUMN_IDS.find((one) => one === meaning);
  const isOwn = ([known]: readonly Cell[]): boolean => fold(String(known)) === fold(header);
  const isSame = ([, meant]: readonly Cell[]): boolean => id !== undefined && recognise(String(meant)) === id;
  // Titles, unless somebody wrote the tab without any.
  const first = recognise(String(rows[0]?.[1])) === null && rows[0]?.[1] !== LEFT_OUT ? 1 : 0;
  const own = rows.findIndex((row, index) => index >= first && isOwn(row));
  rows.forEach((row, index) => {
    if (index >= first && (isOwn(row) || isSame(row))) sheet.getRange(index + 1, 1, 1, 2).clearContent();
  });
  if (meaning === null) return;
  const texts = [plainText(header), id === undefined ? LEFT_OUT : columnName(id, host.texts)];
  const free = own < 0 ? rows.findIndex((row, index) => index >= first && row.every(isBlank)) : own;
  if (free < 0) sheet.appendRow(texts);
  else
    sheet
      .getRange(free + 1, 1, 1, 2)
      .setNumberFormat('@')
      .setValues([texts]);
}

function sheetOf(spreadsheet: Spreadsheet, tab: string): Sheet | null {
  for (const name of mappingNames(tab)) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) return sheet;
  }
  return null;
}

/** The two columns as a formula gets them. */
function cellsOf(sheet: Sheet): readonly (readonly Cell[])[] {
  const rows: readonly (readonly Cell[])[] = sheet.getRange(CELLS).getValues();
  return rows;
}

/**
 * Makes the mapping tab beside its data tab, with its name and titles in the language of the
 * spreadsheet.
 */
function madeSheet({ spreadsheet, host }: Asked, tab: string): Sheet {
  const { mapping } = ADDON[host.language];
  const place = spreadsheet.getSheetByName(tab)?.getIndex() ?? spreadsheet.getNumSheets();
  const sheet = newSheet(spreadsheet, mapping.tab(tab), place, [mapping.titles]);
  sheet.getRange(CELLS).setNumberFormat('@');
  return sheet;
}
