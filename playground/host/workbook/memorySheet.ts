import { isDatePattern } from '../cells/isDatePattern.ts';
import { BLANK, EMPTY, type CellContent, keptCell, keptValue, type MemoryCell } from './memoryCell.ts';
import type { Look } from './look.ts';
import { NO_OVERLAY, type Overlay } from './overlay.ts';
import type { Rectangle } from './rectangle.ts';
import type { Extent, Sheet, SheetType } from './workbook.ts';
import type { Stored } from './stored.ts';

export type { MemoryCell } from './memoryCell.ts';

export interface MemoryTab {
  readonly name: string;
  /** Row 0 is the first row of the sheet. */
  readonly cells: readonly (readonly MemoryCell[])[];
  readonly frozenRows?: number;
  /** A sheet with cells unless told otherwise. */
  readonly type?: SheetType;
  readonly protectedCells?: readonly Rectangle[];
}

export interface UsedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format: string;
  readonly look: Look;
}

/** A sheet over plain arrays, 1000 x 26 or as large as its cells, like a new sheet of Google. */
export class MemorySheet implements Sheet {
  readonly id: string;
  readonly type: SheetType;
  readonly protectedCells: readonly Rectangle[];
  name: string;
  isHidden = false;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  readonly merges: Rectangle[] = [];
  hasGridlines = true;
  /** In pixels, of the columns and rows that a script has set. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  private cells = new Map<number, CellContent>();
  private formats = new Map<number, string>();
  private looks = new Map<number, Look>();
  private laid = NO_OVERLAY;

  constructor(id: string, tab: MemoryTab) {
    this.id = id;
    this.name = tab.name;
    this.type = tab.type ?? 'GRID';
    this.protectedCells = tab.protectedCells ?? [];
    this.frozenRows = tab.frozenRows ?? 0;
    this.maxRows = Math.max(1000, tab.cells.length);
    this.maxColumns = Math.max(26, ...tab.cells.map((row) => row.length));
    tab.cells.forEach((row, r) => row.forEach((cell, c) => this.keep(r, c, keptCell(cell))));
  }

  read(at: Rectangle): Stored[][] {
    return grid(at, (r, c) => {
      const { value } = this.cells.get(key(r, c)) ?? EMPTY;
      const format = this.formats.get(key(r, c)) ?? 'General';
      // A number is a date where the format of its cell shows one, and a date in a number cell none.
      if (value.kind === 'number' && isDatePattern(format)) return { kind: 'date', value: value.value };
      const isNumber = value.kind === 'date' && !ANYTHING.has(format) && !isDatePattern(format);
      return isNumber ? { kind: 'number', value: value.value } : value;
    });
  }

  extent(): Extent {
    let [rows, columns] = [0, 0];
    for (const place of this.cells.keys()) {
      rows = Math.max(rows, rowOf(place) + 1);
      columns = Math.max(columns, columnOf(place) + 1);
    }
    return { rows, columns };
  }

  formulas(at: Rectangle): string[][] {
    return grid(at, (r, c) => (this.cells.get(key(r, c)) ?? EMPTY).formula);
  }

  write(at: Rectangle, values: readonly (readonly Stored[])[]): void {
    grid(at, (r, c) => this.keep(r, c, keptValue(values[r - at.row]?.[c - at.column] ?? BLANK)));
  }

  numberFormats(at: Rectangle): string[][] {
    return grid(at, (r, c) => this.formats.get(key(r, c)) ?? 'General');
  }

  setNumberFormats(at: Rectangle, formats: readonly (readonly string[])[]): void {
    grid(at, (r, c) => this.formats.set(key(r, c), formats[r - at.row]?.[c - at.column] ?? 'General'));
  }

  freezeRows(rows: number): void {
    this.frozenRows = rows;
  }

  restyle(at: Rectangle, look: Look): void {
    grid(at, (r, c) => {
      const own = this.looks.get(key(r, c));
      const borders = look.borders && { borders: { ...own?.borders, ...look.borders } };
      return this.looks.set(key(r, c), { ...own, ...look, ...borders });
    });
  }

  /** How a cell looks, as far as a script has said. */
  look(row: number, column: number): Look {
    return this.looks.get(key(row, column)) ?? {};
  }

  /** The cells that say something or look like something, with all that is known of them. */
  used(): UsedCell[] {
    const places = new Set([...this.cells.keys(), ...this.formats.keys(), ...this.looks.keys()]);
    return [...places].map((place) => ({
      row: rowOf(place),
      column: columnOf(place),
      content: this.cells.get(place) ?? EMPTY,
      format: this.formats.get(place) ?? 'General',
      look: this.looks.get(place) ?? {},
    }));
  }

  setColumnWidths(column: number, columns: number, pixels: number): void {
    for (let c = column; c < column + columns; c++) this.widths.set(c, pixels);
  }

  setRowHeight(row: number, pixels: number): void {
    this.heights.set(row, pixels);
  }

  rename(name: string): void {
    this.name = name;
  }

  hide(): void {
    this.isHidden = true;
  }

  show(): void {
    this.isHidden = false;
  }

  insertRowsAfter(above: number, count: number): void {
    this.maxRows += count;
    this.move((row, column) => key(row > above ? row + count : row, column));
  }

  insertColumnsAfter(before: number, count: number): void {
    this.maxColumns += count;
    this.move((row, column) => key(row, column > before ? column + count : column));
  }

  deleteRows(first: number, count: number): void {
    this.maxRows -= count;
    this.move((row, column) =>
      row < first ? key(row, column) : row < first + count ? null : key(row - count, column),
    );
  }

  deleteColumns(first: number, count: number): void {
    this.maxColumns -= count;
    this.move((row, column) =>
      column < first ? key(row, column) : column < first + count ? null : key(row, column - count),
    );
  }

  /** The same cells, formats and looks. */
  copy(id: string, name: string): MemorySheet {
    const copy = new MemorySheet(id, { name, cells: [], frozenRows: this.frozenRows });
    [copy.maxRows, copy.maxColumns] = [this.maxRows, this.maxColumns];
    copy.cells = new Map(this.cells);
    copy.formats = new Map(this.formats);
    copy.looks = new Map(this.looks);
    return copy;
  }

  merge(at: Rectangle): void {
    this.merges.push(at);
  }

  hideGridlines(isHidden: boolean): void {
    this.hasGridlines = !isHidden;
  }

  overlay(): Overlay {
    return this.laid;
  }

  setOverlay(overlay: Overlay): void {
    this.laid = overlay;
  }

  /** @param to Null for a cell that is gone. */
  private move(to: (row: number, column: number) => number | null): void {
    const moved = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
      new Map(
        [...map].flatMap(([place, value]) => {
          const next = to(rowOf(place), columnOf(place));
          return next === null ? [] : [[next, value] as const];
        }),
      );
    this.cells = moved(this.cells);
    this.formats = moved(this.formats);
    this.looks = moved(this.looks);
  }

  private keep(row: number, column: number, kept: CellContent): void {
    if (kept === EMPTY) this.cells.delete(key(row, column));
    else this.cells.set(key(row, column), kept);
  }
}

function grid<T>(at: Rectangle, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: at.rows }, (_r, r) =>
    Array.from({ length: at.columns }, (_c, c) => cell(at.row + r, at.column + c)),
  );
}

/** Formats that show each value as what it is. */
const ANYTHING: ReadonlySet<string> = new Set(['General', '@', '']);

/** More than the 18,278 columns that a sheet of Google can have. */
const WIDTH = 32_768;

/** The place of a cell as one number: a text for each cell that is read would be most of the work. */
function key(row: number, column: number): number {
  return row * WIDTH + column;
}

function rowOf(place: number): number {
  return Math.floor(place / WIDTH);
}

function columnOf(place: number): number {
  return place % WIDTH;
}
