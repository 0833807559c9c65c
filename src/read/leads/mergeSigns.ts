import type { Cell } from '../cells/cell.ts';
import { type ColumnReader, type Lines, columnReader } from '../cells/columnReader.ts';
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
  const signs = { mayRepeat: false, mayRefund: false, direction: 0 };
  const read: ColumnReader<MergeSigns>['read'] = (from, to) => {
    if (!signs.mayRefund) signs.mayRefund = hasMinuses(table, amount, from, to);
    if (hasIds && !signs.mayRepeat) readIds(signs, table, id, from, to);
  };
  return columnReader(table.lines.length, read, () => ({ mayRepeat: signs.mayRepeat, mayRefund: signs.mayRefund }));
}

function hasMinuses({ rows, lines }: Lines, amount: number, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (hasMinus(rows[lines[line] ?? 0]?.[amount])) return true;
  return false;
}

/** What the ids so far say. */
interface IdSigns {
  mayRepeat: boolean;
  /** Whether the last id was above or below the one before it; 0 before there are two. */
  direction: number;
}

function readIds(signs: IdSigns, { rows, lines }: Lines, id: number, from: number, to: number): void {
  let { direction } = signs;
  for (let line = Math.max(from, 1); line < to; line++) {
    const step = compare(rows[lines[line - 1] ?? 0]?.[id], rows[lines[line] ?? 0]?.[id]);
    if (step === 0 || (direction !== 0 && step !== direction)) {
      signs.mayRepeat = true;
      return;
    }
    direction = step;
  }
  signs.direction = direction;
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
