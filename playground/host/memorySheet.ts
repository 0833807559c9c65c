import type { Rectangle, Sheet, Stored } from './workbook.ts';

/** A cell to build a MemoryWorkbook from; `date` is a serial. Takes the cells of the sample workbook as they are. */
export type MemoryCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly formula: string }
  | { readonly error: string };

export interface MemoryTab {
  readonly name: string;
  /** Row 0 is the first row of the sheet. */
  readonly cells: readonly (readonly MemoryCell[])[];
  readonly frozenRows?: number;
}

interface Kept {
  readonly value: Stored;
  readonly formula: string;
}

const BLANK: Stored = { kind: 'blank' };
const EMPTY: Kept = { value: BLANK, formula: '' };

/** A sheet over plain arrays, 1000 x 26 or as large as its cells, like a new sheet of Google. */
export class MemorySheet implements Sheet {
  readonly id: string;
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  frozenRows: number;
  private readonly cells = new Map<string, Kept>();
  private readonly formats = new Map<string, string>();

  constructor(id: string, tab: MemoryTab) {
    this.id = id;
    this.name = tab.name;
    this.frozenRows = tab.frozenRows ?? 0;
    this.maxRows = Math.max(1000, tab.cells.length);
    this.maxColumns = Math.max(26, ...tab.cells.map((row) => row.length));
    tab.cells.forEach((row, r) => row.forEach((cell, c) => this.keep(r, c, keptCell(cell))));
  }

  read(at: Rectangle): Stored[][] {
    return grid(at, (r, c) => (this.cells.get(key(r, c)) ?? EMPTY).value);
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

  private keep(row: number, column: number, kept: Kept): void {
    if (kept === EMPTY) this.cells.delete(key(row, column));
    else this.cells.set(key(row, column), kept);
  }
}

function keptValue(value: Stored): Kept {
  if (value.kind === 'blank') return EMPTY;
  if (value.kind === 'text' && value.value.startsWith('=')) return { value: BLANK, formula: value.value };
  if (value.kind === 'text' && value.value.startsWith("'")) {
    return { value: { kind: 'text', value: value.value.slice(1) }, formula: '' };
  }
  return { value, formula: '' };
}

function keptCell(cell: MemoryCell): Kept {
  if (cell === null) return EMPTY;
  if (typeof cell === 'string') return { value: { kind: 'text', value: cell }, formula: '' };
  if (typeof cell === 'number') return { value: { kind: 'number', value: cell }, formula: '' };
  if (typeof cell === 'boolean') return { value: { kind: 'boolean', value: cell }, formula: '' };
  if ('date' in cell) return { value: { kind: 'date', value: cell.date }, formula: '' };
  if ('error' in cell) return { value: { kind: 'error', value: cell.error }, formula: '' };
  return { value: BLANK, formula: cell.formula };
}

function grid<T>(at: Rectangle, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: at.rows }, (_r, r) =>
    Array.from({ length: at.columns }, (_c, c) => cell(at.row + r, at.column + c)),
  );
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
