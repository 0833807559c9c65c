import { isBlank, isSheetError } from './cell.ts';
import type { Cell } from './cell.ts';
import { type Lines, cellAt } from './columnReader.ts';

/** The different texts of a column. */
export interface DistinctTexts {
  /** As written, in the order of the column. Blank cells, boxes and errors are none. */
  readonly texts: string[];
  /** For each lead the index of its text; −1 for none. */
  readonly which: Int32Array;
}

/** The texts found so far. */
export interface GatheredTexts extends DistinctTexts {
  readonly column: number;
  readonly byCell: Map<Cell, number>;
  /**
   * By length and some of the letters: the text met last, its index and one. To compare it costs less
   * than the map.
   */
  readonly met: Int32Array;
}

const SLOTS = 512;

/** Of what is no text of two letters: nobody looks there. */
const NO_SLOT = SLOTS;

const NONE = -1;

/** Begins to gather the different texts of a column. Even 100,000 cells hold only a few hundred names. */
export function distinctTexts(count: number, column: number): GatheredTexts {
  return {
    column,
    texts: [],
    which: new Int32Array(count).fill(NONE),
    byCell: new Map(),
    met: new Int32Array(SLOTS + 1),
  };
}

/** Gathers the texts of the leads from one to before another. */
export function gatherTexts(gathered: GatheredTexts, table: Lines, from: number, to: number): void {
  const { column, byCell, texts } = gathered;
  for (let lead = gatherKnown(gathered, table, from, to); lead < to; lead = gatherKnown(gathered, table, lead, to)) {
    const cell = cellAt(table, lead, column);
    const isText = !isBlank(cell) && !isSheetError(cell) && typeof cell !== 'boolean';
    byCell.set(cell, isText ? texts.push(String(cell)) - 1 : NONE);
  }
}

/** The first lead with a text that is not gathered yet. */
function gatherKnown(
  { column, which, byCell, texts, met }: GatheredTexts,
  table: Lines,
  from: number,
  to: number,
): number {
  const { rows, lines } = table;
  for (let lead = from; lead < to; lead++) {
    const cell = rows[lines[lead] ?? 0]?.[column];
    let slot = NO_SLOT;
    if (typeof cell === 'string' && cell.length > 1) {
      const end = cell.length - 1;
      const letters = cell.charCodeAt(0) * 7 + cell.charCodeAt(end) * 31 + cell.charCodeAt(end - 1) * 131;
      slot = (end * 17 + letters) & (SLOTS - 1);
      const last = (met[slot] ?? 0) - 1;
      if (last >= 0 && texts[last] === cell) {
        which[lead] = last;
        continue;
      }
    }
    const known = byCell.get(cell);
    if (known === undefined) return lead;
    which[lead] = known;
    met[slot] = known + 1;
  }
  return to;
}
