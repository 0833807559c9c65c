import type { Cell } from '../../read/cells/cell.ts';
import type { GoneRow, ImportOrder, ImportResult, ImportTargets, Imported, PutIn } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { backupName, isBackupOf } from './importNames.ts';
import { contentAsShown } from './compare.ts';
import { idOfKey } from './rowKeys.ts';
import { fewRuns, rowRuns } from './rowRuns.ts';
import { sheetPrint } from './sheetPrint.ts';
import { MARKS, keptCell } from './stage.ts';
import { type TabContent, plainCell } from './tabContent.ts';
import type { TypedCell } from './typedRows.ts';

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
  const staged = stagedRows(sheetNamed(asked.spreadsheet, stage), order, asked);
  const lines = new Map(content.lines.map((line) => [line.key, line]));
  const clashes = [...staged, ...gone.map(([key, was]) => ({ key, was }))].filter(
    ({ key, was }) => (lines.get(key)?.print ?? '') !== was,
  );
  asked.spreadsheet.deleteSheet(sheetNamed(asked.spreadsheet, stage));
  if (clashes.length > 0)
    return { kind: 'clash', count: clashes.length, ids: clashes.slice(0, NAMED).map(({ key }) => idOfKey(key)) };
  const rowOf = (key: string): number => (lines.get(key)?.row ?? -1) + 1;
  const changed = staged.filter(({ was }) => was !== '');
  const added = staged.filter(({ was }) => was === '');
  const backup = keepBackup(content.sheet, asked);
  const columnsPutIn = addColumns(content, order);
  const places = placesOf(over, content.width);
  replaceRows(content, places, new Map(changed.map(({ key, cells }) => [rowOf(key), cells])), asked);
  const rowsPutIn = addRows(
    content,
    places,
    added.map(({ cells }) => cells),
  );
  showDays(content, order, places, added.length);
  const deleted = rowRuns(gone.map(([key]) => rowOf(key)).sort((a, b) => a - b));
  for (const { after, count } of [...deleted].reverse()) content.sheet.deleteRows(after + 1, count);
  SpreadsheetApp.flush();
  const made: Imported = {
    tab: over.tab,
    backup,
    added: added.length,
    changed: changed.length,
    removed: gone.length,
    print: sheetPrint(content.sheet, asked),
    rowsPutIn,
    columnsPutIn,
    deleted,
  };
  return { kind: 'done', made };
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
function keepBackup(sheet: Sheet, asked: Asked): string {
  const { spreadsheet } = asked;
  const tab = sheet.getName();
  for (const other of spreadsheet.getSheets()) if (isBackupOf(other.getName(), tab)) spreadsheet.deleteSheet(other);
  const name = backupName(tab, asked);
  sheet.copyTo(spreadsheet).setName(name).hideSheet();
  return name;
}

/** Where each column of the file goes: index in the file, number of the column in the sheet. */
type Places = readonly { readonly from: number; readonly to: number }[];

/** Columns that follow each other in the sheet come one after the other. */
function placesOf({ columns }: ImportTargets, width: number): Places {
  let last = width;
  return columns
    .flatMap((target, from) => {
      if (target === 'nowhere') return [];
      return { from, to: target === 'new' ? ++last : target + 1 };
    })
    .sort((a, b) => a.to - b.to);
}

/** New columns go behind the table, before what stands at its right. */
function addColumns({ sheet, width, columns, headerRow }: TabContent, order: ImportOrder): PutIn | null {
  const titles = order.columns.flatMap(({ header }, column) => (columns[column] === 'new' ? header : []));
  if (titles.length === 0) return null;
  sheet.insertColumnsAfter(width, titles.length);
  sheet
    .getRange(headerRow + 1, width + 1, 1, titles.length)
    .setNumberFormat('@')
    .setValues([titles.map(keptCell)]);
  return { after: width, count: titles.length };
}

/** Writes rows by their number. Cells with formulas stay. */
function replaceRows(
  { sheet, rows, isFormula }: TabContent,
  places: Places,
  byRow: ReadonlyMap<number, readonly TypedCell[]>,
  { host }: Asked,
): void {
  for (const { after, count } of fewRuns(rowRuns([...byRow.keys()].sort((a, b) => a - b)))) {
    for (const block of blocksOf(places, after, count, isFormula)) {
      const values = Array.from({ length: block.count }, (_, at) => {
        const row = block.after + at + 1;
        const cells = byRow.get(row);
        return block.places.map(({ from, to }) =>
          keptCell(cells === undefined ? plainCell(rows[row - 1]?.[to - 1], host.zone) : (cells[from] ?? '')),
        );
      });
      sheet.getRange(block.after + 1, block.places[0]?.to ?? 1, block.count, block.places.length).setValues(values);
    }
  }
}

interface Block extends PutIn {
  readonly places: Places;
}

/** Rectangles without formulas that cover the columns of the file in these rows. */
function blocksOf(places: Places, after: number, count: number, isFormula: TabContent['isFormula']): Block[] {
  const blocks: { after: number; count: number; places: { from: number; to: number }[] }[] = [];
  for (const place of places) {
    const free = Array.from({ length: count }, (_, at) => after + at + 1).filter(
      (row) => !isFormula(row - 1, place.to - 1),
    );
    for (const run of rowRuns(free)) {
      const beside = blocks.find(
        (block) =>
          block.after === run.after &&
          block.count === run.count &&
          (block.places[block.places.length - 1]?.to ?? 0) + 1 === place.to,
      );
      if (beside) beside.places.push(place);
      else blocks.push({ ...run, places: [place] });
    }
  }
  return blocks;
}

/**
 * Adds rows below the last row with an ID: into blank rows, or into new ones where something stands
 * below. Formulas of the row above are continued.
 */
function addRows(content: TabContent, places: Places, added: readonly (readonly TypedCell[])[]): PutIn | null {
  const { sheet, lines, rows, formulas } = content;
  if (added.length === 0) return null;
  const last = lines.reduce((row, line) => Math.max(row, line.row), 0) + 1;
  const isBelow = sheet.getLastRow() > last;
  const lacking = last + added.length - sheet.getMaxRows();
  const count = isBelow ? added.length : Math.max(0, lacking);
  const after = isBelow ? last : sheet.getMaxRows();
  if (count > 0) sheet.insertRowsAfter(after, count);
  for (const { places: beside } of blocksOf(places, last, added.length, () => false))
    sheet
      .getRange(last + 1, beside[0]?.to ?? 1, added.length, beside.length)
      .setValues(added.map((cells) => beside.map(({ from }) => keptCell(cells[from] ?? ''))));
  for (const column of formulas)
    if (content.isFormula(last - 1, column) && rows.length > 0)
      sheet.getRange(last, column + 1).copyTo(sheet.getRange(last + 1, column + 1, added.length, 1));
  return count === 0 ? null : { after, count };
}

/** A serial number is shown as a day only by its format: a column that has none gets one. */
function showDays({ sheet, lines, columns }: TabContent, order: ImportOrder, places: Places, added: number): void {
  const first = lines.reduce((row, line) => Math.min(row, line.row), Infinity) + 1;
  const last = lines.reduce((row, line) => Math.max(row, line.row), 0) + 1 + added;
  for (const { from, to } of places) {
    const type = order.columns[from]?.type;
    if (type?.is !== 'day' || first > last) continue;
    const range = sheet.getRange(first, to, last - first + 1, 1);
    const own = columns[from] === 'new' ? [] : range.getNumberFormats().flat();
    const shown = own.find((format) => /y/i.test(format)) ?? type.format;
    if (own.length === 0 || own.some((format) => !/y/i.test(format))) range.setNumberFormat(shown);
  }
}
