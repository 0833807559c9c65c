import type { Look } from './look.ts';
import type { Overlay } from './overlay.ts';
import type { Rectangle } from './rectangle.ts';
import type { Stored } from './stored.ts';

/**
 * What the stand-in for Apps Script needs from a spreadsheet engine. Rows and columns count from 0.
 * The playground implements it over Univer, the tests over a plain array (memoryWorkbook.ts).
 */
export interface Workbook {
  /** Left out: the name of the sheet is used. */
  readonly id?: string;
  readonly name: string;
  /** IANA zone of the spreadsheet (File > Settings), e.g. "Europe/Moscow". */
  readonly timeZone: string;
  /** Locale of the spreadsheet, e.g. "ru_RU". */
  readonly locale: string;
  sheets(): readonly Sheet[];
  activeSheet(): Sheet;
  /** The selected rectangle of the active sheet. */
  selection(): Rectangle;
  /** Shows the sheet and selects the rectangle. */
  select(sheet: Sheet, rectangle: Rectangle): void;
  /** @param index Place among the sheets; without it the new sheet is the last. */
  insertSheet(name: string, index?: number): Sheet;
  deleteSheet(sheet: Sheet): void;
  /** Puts a copy with its cells and formats behind all sheets. The sheet that is shown stays. */
  copySheet(sheet: Sheet, name: string): Sheet;
  /** @param seconds How long it is shown; when left out, a few seconds. */
  toast(message: string, title: string, seconds?: number): void;
}

/** How many rows and columns are in use, from the first ones; 0 and 0 for an empty sheet. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet with cells, a chart on a sheet of its own, or a table of a connected database. */
export type SheetType = 'GRID' | 'OBJECT' | 'DATASOURCE';

export interface Sheet {
  readonly id: string;
  readonly name: string;
  /** Left out: a sheet with cells. */
  readonly type?: SheetType;
  /** Cells that this user may not change; left out: there are none. */
  readonly protectedCells?: readonly Rectangle[];
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly isHidden: boolean;
  rename(name: string): void;
  hide(): void;
  show(): void;
  read(at: Rectangle): Stored[][];
  /** The last row and column that hold a value or a formula; a sheet that does not know leaves it out, and all is read. */
  extent?(): Extent;
  /** Formula text of each cell with its "=", or "" where there is none. */
  formulas(at: Rectangle): string[][];
  /**
   * A text that starts with "=" becomes a formula, and a leading apostrophe makes the rest plain
   * text, as in Apps Script.
   */
  write(at: Rectangle, values: readonly (readonly Stored[])[]): void;
  /** Number format patterns such as "0.0%" or "yyyy-mm-dd". */
  numberFormats(at: Rectangle): string[][];
  setNumberFormats(at: Rectangle, formats: readonly (readonly string[])[]): void;
  /** Changes only the named parts of the look of cells. */
  restyle(at: Rectangle, look: Look): void;
  setColumnWidths(column: number, columns: number, pixels: number): void;
  setRowHeight(row: number, pixels: number): void;
  /** Inserts blank rows below. Charts and rules of scripts stay where they are. */
  insertRowsAfter(row: number, count: number): void;
  insertColumnsAfter(column: number, count: number): void;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  /** Makes one cell of the rectangle. */
  merge(at: Rectangle): void;
  hideGridlines(isHidden: boolean): void;
  /** What a script laid over the cells; it is saved and deleted with the sheet. */
  overlay(): Overlay;
  setOverlay(overlay: Overlay): void;
  /** Freezes the first rows; left out where the sheet cannot do it. */
  freezeRows?(rows: number): void;
  /**
   * What the cells show in the spreadsheet's locale. Left out: the stand-in writes plain values.
   */
  shown?(at: Rectangle): string[][];
}
