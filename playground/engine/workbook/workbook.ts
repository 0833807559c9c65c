import type { ICellData, IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Rectangle } from '../../host/workbook/rectangle.ts';
import type { Sheet, Workbook } from '../../host/workbook/workbook.ts';
import { engineCell, patternOfCell, storedCell } from '../cells/cells.ts';
import { keepOverlay, overlayOf } from '../cells/overlay.ts';
import { worksheetOf } from './snapshot.ts';
import { styleOf } from '../cells/styleOf.ts';

/** What is known about a spreadsheet, but not by the engine. */
export interface WorkbookFacts {
  readonly timeZone: string;
  readonly locale: string;
  /** Number format that a date written into an unformatted cell gets. */
  readonly datePattern: string;
  toast(message: string, title: string, seconds?: number): void;
}

/**
 * The spreadsheet as the stand-in for Apps Script sees it. A read gives the state of this moment: a
 * formula that was just written has no value yet.
 */
export function workbookOver(book: FWorkbook, facts: WorkbookFacts): Workbook {
  const sheet = (over: FWorksheet): Sheet => sheetOver(over, facts);
  const byId = (id: string): FWorksheet => {
    const found = book.getSheetBySheetId(id);
    if (found === null) throw new Error(`The spreadsheet has no sheet with the id ${id}`);
    return found;
  };
  return {
    name: book.getName(),
    timeZone: facts.timeZone,
    locale: facts.locale,
    sheets: () => book.getSheets().map(sheet),
    activeSheet: () => sheet(book.getActiveSheet()),
    selection: () => rectangle(book.getActiveRange()?.getRange()),
    select(target, at) {
      const over = byId(target.id);
      book.setActiveSheet(over);
      book.setActiveRange(rangeOf(over, at));
    },
    // As large as a new sheet of Google, and looking like the others.
    insertSheet: (name, index) =>
      sheet(
        book.insertSheet(name, {
          sheet: worksheetOf({ name, cells: [] }, 'en'),
          ...(index === undefined ? {} : { index }),
        }),
      ),
    deleteSheet: (target) => void book.deleteSheet(target.id),
    copySheet(target, name) {
      const shown = book.getActiveSheet();
      const copy = book.duplicateSheet(byId(target.id));
      copy.setName(name);
      book.setActiveSheet(copy);
      book.moveActiveSheet(book.getSheets().length - 1);
      book.setActiveSheet(shown);
      return sheet(copy);
    },
    toast: facts.toast,
  };
}

function sheetOver(over: FWorksheet, facts: WorkbookFacts): Sheet {
  const styles = over.getWorkbook().getStyles();
  const matrix = over.getSheet().getCellMatrix();
  return {
    id: over.getSheetId(),
    get name() {
      return over.getSheetName();
    },
    get isHidden() {
      return over.isSheetHidden();
    },
    rename: (name) => void over.setName(name),
    hide: () => void over.hideSheet(),
    show: () => void over.showSheet(),
    get maxRows() {
      return over.getMaxRows();
    },
    get maxColumns() {
      return over.getMaxColumns();
    },
    read(at) {
      const spilled = spillOf(over);
      return grid(at, (row, column) => {
        const own = matrix.getValue(row, column);
        const cell = spilled(row, column) ?? own;
        return storedCell(cell, patternOfCell(own, styles) || patternOfCell(cell, styles));
      });
    },
    formulas: (at) => rangeOf(over, at).getFormulas(),
    write(at, values) {
      const cells = values.map((row, r) =>
        row.map((value, c) =>
          engineCell(value, facts.datePattern, patternOfCell(matrix.getValue(at.row + r, at.column + c), styles)),
        ),
      );
      rangeOf(over, at).setValues(cells);
    },
    numberFormats: (at) => grid(at, (row, column) => patternOfCell(matrix.getValue(row, column), styles) || 'General'),
    setNumberFormats(at, formats) {
      const cells: ICellData[][] = formats.map((row) => row.map((pattern) => ({ s: { n: { pattern } } })));
      rangeOf(over, at).setValues(cells);
    },
    restyle(at, look) {
      const s = styleOf(look);
      const cell: ICellData = { s };
      rangeOf(over, at).setValues(Array.from({ length: at.rows }, () => new Array<ICellData>(at.columns).fill(cell)));
    },
    setColumnWidths: (column, columns, pixels) => void over.setColumnWidths(column, columns, pixels),
    setRowHeight: (row, pixels) => void over.setRowHeightsForced(row, 1, pixels),
    merge: (at) => void rangeOf(over, at).merge({ isForceMerge: true }),
    hideGridlines: (isHidden) => void over.setHiddenGridlines(isHidden),
    // Behind the last one the engine would scroll to them, and select them in the tab that is shown.
    insertRowsAfter(row, count) {
      const rows = over.getMaxRows();
      if (row === rows - 1) over.setRowCount(rows + count);
      else selectedStill(over, () => void over.insertRowsAfter(row, count));
    },
    insertColumnsAfter(column, count) {
      const columns = over.getMaxColumns();
      if (column === columns - 1) over.setColumnCount(columns + count);
      else selectedStill(over, () => void over.insertColumnsAfter(column, count));
    },
    deleteRows: (row, count) => selectedStill(over, () => void over.deleteRows(row, count)),
    deleteColumns: (column, count) => selectedStill(over, () => void over.deleteColumns(column, count)),
    overlay: () => overlayOf(over.getSheet()),
    setOverlay: (overlay) => keepOverlay(over, overlay),
    freezeRows: (rows) => void over.setFrozenRows(rows),
    shown: (at) => rangeOf(over, at).getDisplayValues(),
  };
}

/**
 * The engine selects rows and columns that it has put in, and cannot tell a selection of which a part
 * is gone: the user stays where they were, as in Google Sheets.
 */
function selectedStill(over: FWorksheet, change: () => void): void {
  const book = over.getWorkbook();
  const shown = book.getActiveSheet();
  const isShown = shown?.getSheetId() === over.getSheetId();
  const before = isShown ? over.getSelection()?.getActiveRange()?.getRange() : undefined;
  change();
  // It also shows a sheet of which nobody saw anything.
  if (!isShown && shown !== undefined) book.setActiveSheet(shown);
  if (before === undefined) return;
  const { rows, columns, ...at } = rectangle(before);
  const [row, column] = [Math.min(at.row, over.getMaxRows() - 1), Math.min(at.column, over.getMaxColumns() - 1)];
  const left = {
    rows: Math.min(rows, over.getMaxRows() - row),
    columns: Math.min(columns, over.getMaxColumns() - column),
  };
  over.setActiveRange(rangeOf(over, { row, column, ...left }));
}

/** The cells that array formulas fill. The engine keeps them outside the sheet. */
function spillOf(over: FWorksheet): (row: number, column: number) => ICellData | undefined {
  const all = over.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  const rows = all[over.getWorkbook().getUnitId()]?.[over.getSheetId()];
  return (row, column) => rows?.[row]?.[column] ?? undefined;
}

function grid<T>(at: Rectangle, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: at.rows }, (_r, r) =>
    Array.from({ length: at.columns }, (_c, c) => cell(at.row + r, at.column + c)),
  );
}

function rangeOf(over: FWorksheet, at: Rectangle): FRange {
  return over.getRange(at.row, at.column, at.rows, at.columns);
}

/** A range of the engine as a rectangle; the first cell when there is none. */
export function rectangle(range: IRange | undefined): Rectangle {
  if (range === undefined) return { row: 0, column: 0, rows: 1, columns: 1 };
  const { startRow, endRow, startColumn, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
