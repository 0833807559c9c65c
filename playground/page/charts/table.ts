import type { Rectangle } from '../../host/workbook/rectangle.ts';
import type { Stored } from '../../host/workbook/stored.ts';
import type { Sheet } from '../../host/workbook/workbook.ts';

/** A table as the cells show it at this moment. */
export interface ChartTable {
  readonly titles: readonly string[];
  /** What the cells of the figures show before and behind a number, such as the sign of money. */
  readonly signs?: Signs;
  readonly rows: readonly ChartRow[];
}

export interface Signs {
  readonly before: string;
  readonly behind: string;
}

interface ChartRow {
  readonly label: string;
  /** By column of the table, with the column of labels; null: not a number. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

const TALLEST = 70;
const WIDEST = 16;

/**
 * The table that begins at the cell and ends before the first row without a label; null while there
 * is none or the cell shows an error.
 */
export function tableAt(sheet: Sheet, at: Rectangle): ChartTable | null {
  const grid = sheet.read({ row: at.row, column: at.column, rows: TALLEST, columns: WIDEST });
  const labels = labelsAt(sheet, { row: at.row, column: at.column, rows: TALLEST, columns: 1 });
  const read = grid.map((cells, row) => ({
    values: cells.map((cell) => (cell.kind === 'number' ? cell.value : null)),
    texts: cells.map((cell, column) => (column === 0 ? (labels[row] ?? '') : textOf(cell))),
  }));
  const end = read.findIndex(({ texts }) => texts[0] === '');
  const [head, ...body] = read.slice(0, end < 0 ? TALLEST : end);
  if (head === undefined || body.length === 0) return null;
  const last = head.texts.findIndex((text) => text === '');
  return {
    titles: head.texts.slice(0, last < 0 ? WIDEST : last),
    rows: body.map(({ texts, values }) => ({ label: texts[0] ?? '', values, texts })),
  };
}

/** What a chart writes at the axis for each cell of a column: a date as the sheet shows it. */
export function labelsAt(sheet: Sheet, at: Rectangle): readonly string[] {
  const cells = sheet.read(at).map(([cell]) => cell);
  const isFigure = (cell: Stored | undefined): boolean => cell?.kind === 'number' || cell?.kind === 'date';
  const shown = cells.some(isFigure) ? sheet.shown?.(at) : undefined;
  return cells.map((cell, row) => (isFigure(cell) && shown?.[row]?.[0]) || textOf(cell));
}

/** Of the first number in the range; null where it is shown alone, or as a share. */
export function signsAt(sheet: Sheet, at: Rectangle): Signs | null {
  const row = sheet.read(at).findIndex(([cell]) => cell?.kind === 'number');
  const shown = row < 0 ? '' : (sheet.shown?.(at)[row]?.[0] ?? '');
  const [, before = '', behind = ''] = /^([^\d-]*)[\d\s\u00a0\u202f.,-]*?([^\d.,-]*)$/u.exec(shown) ?? [];
  return behind.includes('%') || before + behind === '' ? null : { before, behind };
}

/** Blank for a cell without a value. */
export function textOf(cell: Stored | undefined): string {
  return cell === undefined || cell.kind === 'blank' || cell.kind === 'error' ? '' : String(cell.value);
}
