import type { Cell } from '../../../read/cells/cell.ts';
import type { GoneRow, ImportOrder, ImportResult, ImportTargets, Imported } from '../../api/index.ts';
import { deletedSheet, forgetWrites, renamedSheet } from '../../cells/writes.ts';
import { type Asked, Obstacle } from '../../endpoint.ts';
import { sheetNamed } from '../../tabs/tabTable.ts';
import { backupName, isBackupOf } from '../importNames.ts';
import { contentAsShown } from '../compare.ts';
import { placesOf } from '../filePlaces.ts';
import { deleteRowsOf } from './deleteRowsOf.ts';
import { addColumns, addRows } from './growTab.ts';
import { replaceRows } from './replaceRows.ts';
import { type Moving, restoreTab } from './restoreTab.ts';
import { idOfKey } from '../rowKeys.ts';
import { sheetPrint } from '../sheetPrint.ts';
import { showDays } from './showDays.ts';
import { MARKS } from '../stage.ts';
import { type TabContent, plainCell } from '../tabContent.ts';
import type { TypedCell } from '../columns/typedRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of the rows that have changed meanwhile this many are named. */
const NAMED = 5;

/** What came for a row of the tab. `was` is '' for a row to add. */
interface Staged {
  readonly key: string;
  readonly was: string;
  readonly cells: readonly TypedCell[];
}

/** Replaces, adds and deletes rows of a tab; what stood there is kept in a hidden one. */
export function putOver(
  order: ImportOrder,
  over: ImportTargets,
  stage: string,
  gone: readonly GoneRow[],
  asked: Asked,
): ImportResult {
  const content = contentAsShown(asked, order, over);
  const staged = stagedRows(sheetNamed(asked, stage), order, asked);
  const lines = new Map(content.lines.map((line) => [line.key, line]));
  const clashes = [...staged, ...gone.map(([key, was]) => ({ key, was }))].filter(
    ({ key, was }) => (lines.get(key)?.print ?? '') !== was,
  );
  deletedSheet(asked.spreadsheet, sheetNamed(asked, stage));
  if (clashes.length > 0)
    return { kind: 'clash', count: clashes.length, ids: clashes.slice(0, NAMED).map(({ key }) => idOfKey(key)) };
  const made = withBackup(content, staged, gone, order, asked);
  return { kind: 'done', made };
}

/** Writes all, or, where something fails in between such as a protected cell, leaves all as it was. */
function withBackup(
  content: TabContent,
  staged: readonly Staged[],
  gone: readonly GoneRow[],
  order: ImportOrder,
  asked: Asked,
): Imported {
  const { sheet, lines } = content;
  const backup = keepBackup(sheet, asked);
  const places = placesOf(content);
  const columns = places.flatMap(({ to }) => (to <= content.width ? to : []));
  const moved: Moving = {
    columns,
    top: content.headerRow + 1,
    filled: null,
    rowsPutIn: null,
    columnsPutIn: null,
    deleted: [],
  };
  const rows = new Map(lines.map(({ key, row }) => [key, row + 1]));
  const rowOf = (key: string): number => rows.get(key) ?? 0;
  const changed = staged.filter(({ was }) => was !== '');
  const added = staged.filter(({ was }) => was === '');
  try {
    addColumns(content, order, moved);
    replaceRows(content, places, new Map(changed.map(({ key, cells }) => [rowOf(key), cells])), asked);
    addRows(
      content,
      places,
      added.map(({ cells }) => cells),
      moved,
    );
    showDays(content, order, places, added.length);
    deleteRowsOf(
      sheet,
      gone.map(([key]) => rowOf(key)),
      moved.deleted,
    );
    SpreadsheetApp.flush();
  } catch (error) {
    const isRestored = restored(asked, sheet, backup, moved);
    // It is undone, or the sentence says all.
    forgetWrites();
    throw isRestored ? error : new Obstacle((words) => words.imports.halfWritten(sheet.getName(), backup.getName()));
  }
  const counts = { added: added.length, changed: changed.length, removed: gone.length };
  return { tab: sheet.getName(), backup: backup.getName(), ...counts, print: sheetPrint(sheet, asked), moved };
}

function stagedRows(sheet: Sheet, { rows, columns }: ImportOrder, { host }: Asked): Staged[] {
  if (rows === 0) return [];
  const values: readonly (readonly Cell[])[] = sheet.getRange(2, 1, rows, MARKS + columns.length).getValues();
  return values.map((row) => {
    const [key = '', was = '', ...cells] = row.map((cell) => plainCell(cell, host.zone));
    return { key: String(key), was: String(was), cells };
  });
}

/** A hidden copy of the tab. That of an earlier import is no longer needed. */
function keepBackup(sheet: Sheet, asked: Asked): Sheet {
  const { spreadsheet, sheets } = asked;
  const tab = sheet.getName();
  for (const { sheet: other, name } of sheets.all()) if (isBackupOf(name, tab)) deletedSheet(spreadsheet, other);
  return renamedSheet(sheet.copyTo(spreadsheet), backupName(tab, asked)).hideSheet();
}

/** Whether a tab that was written in part is as before. */
function restored({ spreadsheet }: Asked, sheet: Sheet, backup: Sheet, moved: Moving): boolean {
  try {
    restoreTab(spreadsheet, sheet, backup, moved);
    return true;
  } catch {
    return false;
  }
}
