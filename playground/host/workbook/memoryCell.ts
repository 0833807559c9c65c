import type { Stored } from './stored.ts';

/**
 * A cell to build a MemoryWorkbook from; `date` is a serial. Takes the cells of the sample workbook
 * as they are.
 */
export type MemoryCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly formula: string }
  | { readonly error: string };

/** What a cell of a MemorySheet keeps. */
export interface CellContent {
  readonly value: Stored;
  readonly formula: string;
}

export const BLANK: Stored = { kind: 'blank' };
export const EMPTY: CellContent = { value: BLANK, formula: '' };

export function keptValue(value: Stored): CellContent {
  if (value.kind === 'blank') return EMPTY;
  if (value.kind === 'text' && value.value.startsWith('=')) return { value: BLANK, formula: value.value };
  if (value.kind === 'text' && value.value.startsWith("'")) {
    return { value: { kind: 'text', value: value.value.slice(1) }, formula: '' };
  }
  if (value.kind === 'error') return { value, formula: value.formula ?? '' };
  return { value, formula: '' };
}

export function keptCell(cell: MemoryCell): CellContent {
  if (cell === null) return EMPTY;
  if (typeof cell === 'string') return { value: { kind: 'text', value: cell }, formula: '' };
  if (typeof cell === 'number') return { value: { kind: 'number', value: cell }, formula: '' };
  if (typeof cell === 'boolean') return { value: { kind: 'boolean', value: cell }, formula: '' };
  if ('date' in cell) return { value: { kind: 'date', value: cell.date }, formula: '' };
  if ('error' in cell) return { value: { kind: 'error', value: cell.error }, formula: '' };
  return { value: BLANK, formula: cell.formula };
}
