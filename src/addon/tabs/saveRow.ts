import { isBlank } from '../../read/cells/cell.ts';
import { fold } from '../../read/cells/fold.ts';
import type { Tab } from '../../read/tabs/tabs.ts';
import type { TabId } from '../../read/tabs/tabWords.ts';
import type { Cells, TabRow, TabUndo } from '../api/index.ts';
import type { Asked } from '../outcome.ts';
import { plainText } from '../plainText.ts';
import { type TabSheet, cellsOf, madeTabSheet, rowsIn, tabSheetOf, titleOf } from './tabSheet.ts';

/** A tab and how its rows are told apart. */
export interface Kept<F extends string> {
  readonly tab: Tab<TabId, F>;
  /** What a row is called by: two rows that agree in these are one thing. */
  readonly names: readonly F[];
  /** A row in the same place that agrees in these was only renamed. */
  readonly alike: readonly F[];
  /** What a cell is to hold for a field of the form, in the words of the spreadsheet. */
  cellFor(field: F, value: string, asked: Asked): string | Formatted;
}

/** A number and how it is shown. */
export interface Formatted {
  readonly value: number;
  readonly format: string;
}

/** Somebody has changed the row since it was read: nothing was written. `row` is where it stands now; null when it is gone. */
export interface Clash {
  readonly clash: number | null;
}

/**
 * Writes a row of a tab, which is made when there is none. Of a row that is edited only the cells change that say something else now; a row
 * that somebody has changed since it was read is not written. To be called while nobody else writes.
 *
 * @param was The row as it was read; null adds one.
 * @param before What the form held for it.
 * @param check Whether it may be written beside the other rows; what it returns is returned when not null.
 */
export function saveRow<F extends string, M>(
  kept: Kept<F>,
  draft: Cells<F>,
  was: TabRow<F> | null,
  before: (cells: Cells<F>) => Cells<F>,
  check: (others: readonly TabRow<F>[]) => M | null,
  asked: Asked,
): { readonly row: number } | Clash | { readonly mistake: M } {
  const found = tabSheetOf(kept.tab, asked.spreadsheet);
  const place = was && placeOf(kept, found, was);
  if (was && !place?.isSame) return { clash: place?.row ?? null };
  const mistake = check(rowsIn(found).filter(({ row }) => row !== place?.row));
  if (mistake !== null) return { mistake };
  const sheet = found ?? madeTabSheet(kept.tab, asked);
  const held = was && before(was.cells);
  const row = place?.row ?? freeRow(sheet);
  for (const field of kept.tab.fields) {
    if (draft[field].trim() === (held?.[field] ?? '')) continue;
    const cell = cellAt(sheet, row, field, asked);
    const value = kept.cellFor(field, draft[field], asked);
    if (typeof value === 'string') cell.setNumberFormat('@').setValue(plainText(value));
    else cell.setNumberFormat(value.format).setValue(value.value);
  }
  return { row };
}

/** Clears the known cells of a row; the row itself and what else stands in it stay. */
export function clearRow<F extends string>(
  kept: Kept<F>,
  was: TabRow<F>,
  { spreadsheet }: Asked,
): { readonly undo: TabUndo<F> } | Clash {
  const found = tabSheetOf(kept.tab, spreadsheet);
  const place = placeOf(kept, found, was);
  if (found === null || place === null || !place.isSame) return { clash: place?.row ?? null };
  return { undo: { row: place.row, cells: cleared(found, place.row) } };
}

/** Writes a deleted row back where it was; where something else stands there by now, into a free row. */
export function restoreRow<F extends string>(
  kept: Kept<F>,
  undo: TabUndo<F>,
  asked: Asked,
): { readonly row: number } | Clash {
  const sheet = madeTabSheet(kept.tab, asked);
  const rows = rowsIn(sheet);
  const back = new Map(undo.cells);
  const isSame = ({ cells }: TabRow<F>): boolean =>
    kept.names.every((field) => fold(cells[field]) === fold(String(back.get(field) ?? '')));
  const same = rows.find(isSame);
  if (same) return { clash: same.row };
  const isFree = undo.row > sheet.header + 1 && rows.every(({ row }) => row !== undo.row);
  const row = isFree ? undo.row : freeRow(sheet);
  for (const [field, value] of undo.cells) cellAt(sheet, row, field, asked).setValue(value);
  return { row };
}

/**
 * Where a row stands that was read some time ago. `isSame`: word for word, also where it has moved. Otherwise the row that has its name, or
 * the one in its place that is like it; null when there is none.
 */
export function placeOf<F extends string>(
  { tab, names, alike }: Kept<F>,
  found: TabSheet<F> | null,
  was: TabRow<F>,
): { readonly row: number; readonly isSame: boolean } | null {
  const rows = rowsIn(found);
  const inPlace = rows.filter(({ row }) => row === was.row);
  const agree = (cells: Cells<F>, fields: readonly F[]): boolean =>
    fields.every((field) => cells[field] === was.cells[field]);
  const same = [...inPlace, ...rows].find(({ cells }) => agree(cells, tab.fields));
  if (same) return { row: same.row, isSame: true };
  const isNamed = ({ cells }: TabRow<F>): boolean =>
    names.every((field) => fold(cells[field]) === fold(was.cells[field]));
  const other = rows.find(isNamed) ?? inPlace.find(({ cells }) => agree(cells, alike));
  return other ? { row: other.row, isSame: false } : null;
}

/** The first row below the header with nothing in it. */
function freeRow<F extends string>({ sheet, rows, header }: TabSheet<F>): number {
  const index = rows.findIndex((row, at) => at > header && row.every(isBlank));
  if (index >= 0) return index + 1;
  // Tidy people delete the rows that they do not need.
  if (rows.length === sheet.getMaxRows()) sheet.insertRowAfter(rows.length);
  return rows.length + 1;
}

/** The cell of a field; a column that the tab lacks is added at its right. */
export function cellAt<F extends string>(
  { tab, sheet, header, columns }: TabSheet<F>,
  row: number,
  field: F,
  asked: Asked,
): GoogleAppsScript.Spreadsheet.Range {
  const at = columns.get(field) ?? sheet.getLastColumn();
  if (!columns.has(field)) {
    if (at === sheet.getMaxColumns()) sheet.insertColumnAfter(at);
    sheet.getRange(header + 1, at + 1).setValue(titleOf(tab, field, asked));
  }
  return sheet.getRange(row, at + 1);
}

/** Clears the known cells of a row, and tells what to write to have them back: formulas as formulas. */
function cleared<F extends string>(found: TabSheet<F>, row: number): TabUndo<F>['cells'] {
  const { tab, sheet, rows, columns } = found;
  const texts = cellsOf(found, row);
  return tab.fields
    .filter((field) => texts[field] !== '')
    .flatMap((field) => {
      const column = columns.get(field);
      if (column === undefined) return [];
      const cell = sheet.getRange(row, column + 1);
      const value = rows[row - 1]?.[column];
      const kept = typeof value === 'number' || typeof value === 'boolean' ? value : plainText(texts[field]);
      const undo = [field, cell.getFormula() || kept] as const;
      cell.clearContent();
      return [undo];
    });
}
