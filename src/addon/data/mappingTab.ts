import { KpiError } from '../../core/errors.ts';
import { ADDON } from '../../i18n/languages.ts';
import { sentence } from '../../i18n/index.ts';
import { columnLetter } from '../../read/cells/a1.ts';
import type { Cell } from '../../read/cells/cell.ts';
import type { Answers } from '../../read/table/answers.ts';
import { answerLayout, answersOf } from '../../read/table/answersOf.ts';
import { onTab } from '../formula/formulaText.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { isSameTab } from '../tabs/sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A header of the data tab, what it is, and what a word of the status means. */
export const MAPPING_COLUMNS = 3;

/**
 * The tab that holds what people have said about a data tab. They may also write in it by hand.
 */
export interface MappingTab {
  readonly name: string;
  /** Such as `'Deals (columns)'!A:C`. */
  readonly reference: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly answers: Answers;
}

/** What the mapping tab of a data tab may be called: its name in each language. */
function mappingNames(tab: string): string[] {
  return Object.values(ADDON).map(({ mapping }) => mapping.tab(tab));
}

/** Whether a tab says what the columns of another one mean. */
export function isMappingTab(name: string, sheets: Asked['sheets']): boolean {
  return sheets.all().some((one) => mappingNames(one.name).some((mapping) => isSameTab(mapping, name)));
}

/**
 * Null when there is none, or when it says nothing.
 *
 * @throws Obstacle that points at the cell with a word that nobody knows.
 */
export function mappingTabOf(asked: Asked, tab: string): MappingTab | null {
  const sheet = mappingSheet(asked, tab);
  if (sheet === null) return null;
  const name = sheet.getName();
  const rows = mappingCells(sheet);
  const answers = mending(sheet, rows, () => answersOf(rows));
  const { headers, columns, statuses, sameId } = answers;
  if (headers.size + columns.size + statuses.size === 0 && sameId === null) return null;
  return { name, reference: onTab(name, `A:${columnLetter(MAPPING_COLUMNS - 1)}`), rows, answers };
}

export function mappingSheet({ sheets }: Asked, tab: string): Sheet | null {
  const [found] = mappingNames(tab).flatMap((name) => sheets.called(name) ?? []);
  return found?.sheet ?? null;
}

/** The columns as a formula gets them. */
export function mappingCells(sheet: Sheet): readonly (readonly Cell[])[] {
  const rows: readonly (readonly Cell[])[] = sheet
    .getRange(1, 1, sheet.getMaxRows(), Math.min(MAPPING_COLUMNS, sheet.getMaxColumns()))
    .getValues();
  return rows;
}

/** @throws Obstacle that points at the cell, where reading throws a KpiError about a row. */
export function mending<T>(sheet: Sheet, rows: readonly (readonly Cell[])[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KpiError) || !('row' in error.params)) throw error;
    const field = 'field' in error.params ? error.params.field : 'meaning';
    const column = answerLayout(rows).columns[field === 'says' ? 'says' : 'meaning'];
    const at = { tab: sheet.getName(), cell: `${columnLetter(column)}${error.params.row}` };
    throw new Obstacle((_, language) => sentence(error, language), at);
  }
}
