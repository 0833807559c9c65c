import type { Cell } from './cell.ts';
import { isBlank, isSheetError } from './cell.ts';

/** The different texts of a column. */
export interface DistinctTexts {
  /** As written, in the order of the column. Blank cells, boxes and errors are none. */
  readonly texts: readonly string[];
  /** How many leads have each of them. */
  readonly uses: readonly number[];
  /** For each lead the index of its text; −1 for none. */
  readonly which: Int32Array;
}

const NONE = -1;

/** Gathers the different texts of a column. Even 100,000 cells hold only a few hundred names. */
export function distinctTexts(count: number): {
  readonly add: (cell: Cell, lead: number) => void;
  readonly all: DistinctTexts;
} {
  const texts: string[] = [];
  const uses: number[] = [];
  const which = new Int32Array(count).fill(NONE);
  const byCell = new Map<Cell, number>();

  function add(cell: Cell, lead: number): void {
    let index = byCell.get(cell);
    if (index === undefined) {
      index = isBlank(cell) || isSheetError(cell) || typeof cell === 'boolean' ? NONE : texts.push(String(cell)) - 1;
      byCell.set(cell, index);
    }
    which[lead] = index;
    if (index !== NONE) uses[index] = (uses[index] ?? 0) + 1;
  }

  return { add, all: { texts, uses, which } };
}
