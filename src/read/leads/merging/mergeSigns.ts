import type { Cell } from '../../cells/cell.ts';
import { type ColumnReader, type Lines, columnReader } from '../../cells/columnReader.ts';
import type { SourceTable } from '../../table/sourceTable.ts';

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
  const signs = { id, amount, mayRepeat: false, mayRefund: false, direction: 0 };
  return columnReader(
    table.lines.length,
    (from, to) => readSigns(signs, table, from, to),
    () => ({ mayRepeat: hasIds && signs.mayRepeat, mayRefund: signs.mayRefund }),
  );
}

/** What the lines so far say. */
interface SignsSoFar {
  readonly id: number;
  readonly amount: number;
  mayRepeat: boolean;
  mayRefund: boolean;
  /** Whether the last id was above or below the one before it; 0 before there are two. */
  direction: number;
}

function readSigns(signs: SignsSoFar, { rows, lines }: Lines, from: number, to: number): void {
  const { id, amount } = signs;
  let { direction, mayRepeat, mayRefund } = signs;
  let before = rows[lines[Math.max(0, from - 1)] ?? 0]?.[id];
  for (let line = from; line < to; line++) {
    const row = rows[lines[line] ?? 0] ?? NO_ROW;
    const sum = row[amount];
    // Most cells are asked no more than this: the loop runs before the engine has compiled it.
    if (!mayRefund && sum !== '' && !(typeof sum === 'number' && sum >= 0)) mayRefund = hasMinus(sum);
    if (mayRepeat) continue;
    const cell = row[id];
    if (line > 0) {
      const isAbove = typeof cell === 'number' && typeof before === 'number' && cell > before;
      const step = isAbove ? 1 : compare(before, cell);
      if (step === 0 || (direction !== 0 && step !== direction)) mayRepeat = true;
      direction = step;
    }
    before = cell;
  }
  signs.direction = direction;
  signs.mayRepeat = mayRepeat;
  signs.mayRefund = mayRefund;
}

const NO_ROW: readonly Cell[] = [];

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
