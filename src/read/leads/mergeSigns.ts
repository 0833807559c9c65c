import type { Cell } from '../cells/cell.ts';
import { type ColumnReader, columnReader } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/**
 * Whether lines may have to be merged. It is noticed in the common walk over the rows, so that most
 * tables need no second one.
 */
export interface MergeSigns {
  /** False when no id occurs twice. */
  readonly mayRepeat: boolean;
  /** False when no amount is below zero. */
  readonly mayRefund: boolean;
}

/**
 * Reads the signs. Ids that only go up or only go down, as exports write them, cannot repeat.
 * Amounts below zero have a minus or stand in parentheses.
 */
export function mergeSigns(table: SourceTable): ColumnReader<MergeSigns> {
  const { columns, headers } = table;
  const hasIds = columns.has('id');
  // Without such a column, an index after the last one is used: an index below 0 is slow to look
  // up.
  const [id, amount] = [columns.get('id') ?? headers.length, columns.get('amount') ?? headers.length];
  let mayRepeat = false;
  let mayRefund = false;
  let direction = 0;
  let before: Cell = '';

  function read(row: readonly Cell[], line: number): void {
    if (!mayRefund && hasMinus(row[amount])) mayRefund = true;
    if (mayRepeat || !hasIds) return;
    const cell = row[id];
    if (line > 0) {
      const step = compare(before, cell);
      if (step === 0 || (direction !== 0 && step !== direction)) mayRepeat = true;
      direction = step;
    }
    before = cell;
  }

  return columnReader(table, read, () => ({ mayRepeat, mayRefund }));
}

/**
 * The order of two ids: below 0, above 0, or 0 when they are the same or cannot be compared. Texts
 * go by length first, so that A-9 comes before A-10.
 */
function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? 1 : a > b ? -1 : 0;
  if (typeof a !== 'string' || typeof b !== 'string' || a === '' || b === '') return 0;
  return Math.sign(b.length - a.length) || (a < b ? 1 : a > b ? -1 : 0);
}

const MINUS = /[-−–(]/;

function hasMinus(cell: Cell): boolean {
  return typeof cell === 'number' ? cell < 0 : typeof cell === 'string' && cell !== '' && MINUS.test(cell);
}
