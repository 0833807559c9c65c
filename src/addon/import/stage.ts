import type { ImportOrder, Outcome, StagedRow } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { underLock } from '../underLock.ts';
import { putCells } from '../cells/putCells.ts';
import { deletedSheet, insertedSheet } from '../cells/writes.ts';
import { shownNow } from '../tabs/shownNow.ts';
import { isStage } from './isStage.ts';
import { isForgotten, stageName } from './stageName.ts';
import { typedRows } from './columns/typedRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a part of a file into a hidden tab: for a new tab as it will stand there, headers first;
 * for an old one with the key and the fingerprint of the row that each replaces.
 */
export function sidebarImportStage(
  order: ImportOrder,
  stage: string | null,
  at: number,
  rows: readonly StagedRow[],
): Outcome<{ readonly stage: string }> {
  return endpoint((asked) => {
    const sheet = stage === null ? underLock(() => madeStage(order, asked)) : sheetNamed(asked, stage);
    const types = order.columns.map(({ type }) => type);
    const cells = typedRows(
      rows.map((row) => row.cells),
      types,
      asked.host,
    );
    const whole = order.over === null ? cells : cells.map((row, index) => [...marksOf(rows[index]), ...row]);
    if (rows.length > 0) putCells(sheet.getRange(at + 2, 1, rows.length, whole[0]?.length ?? 0), whole);
    return { stage: sheet.getName() };
  });
}

/** Forgets what was written into a hidden tab. */
export function sidebarImportDrop(stage: string): Outcome<null> {
  return endpoint(({ spreadsheet, sheets }) => {
    const found = isStage(stage) ? sheets.called(stage) : null;
    if (found !== null) deletedSheet(spreadsheet, found.sheet);
    return null;
  });
}

/** How many columns of a stage stand before those of the file. */
export const MARKS = 2;

const marksOf = (row: StagedRow | undefined): string[] => [row?.key ?? '', row?.was ?? ''];

function madeStage(order: ImportOrder, asked: Asked): Sheet {
  const sheet = hiddenStage(order.rows + 1, order.columns.length + (order.over === null ? 0 : MARKS), asked);
  if (order.over === null) dressed(sheet, order);
  return sheet;
}

/** A hidden tab of this size at least, for rows on their way. The tab that the user sees stays open. */
export function hiddenStage(rows: number, columns: number, asked: Asked): Sheet {
  const { spreadsheet, sheets } = asked;
  for (const { sheet, name } of sheets.all()) if (isForgotten(name, asked)) deletedSheet(spreadsheet, sheet);
  const showAgain = shownNow(spreadsheet);
  const sheet = insertedSheet(spreadsheet, stageName(asked), spreadsheet.getNumSheets());
  showAgain();
  sheet.hideSheet();
  makeRoom(sheet, rows, columns);
  return sheet;
}

/** A tab has this many rows and columns at least. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [moreRows, moreColumns] = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
}

/** Headers and the formats of columns. A column of IDs keeps as text what people will type there. */
function dressed(sheet: Sheet, { columns }: ImportOrder): void {
  putCells(sheet.getRange(1, 1, 1, columns.length).setNumberFormat('@'), [columns.map(({ header }) => header)]);
  sheet.setFrozenRows(1);
  columns.forEach(({ type }, column) => {
    const format = type.is === 'text' ? null : type.is === 'name' ? '@' : type.format;
    if (format !== null) sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
  });
}
