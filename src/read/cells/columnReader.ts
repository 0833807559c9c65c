import type { Cell } from './cell.ts';

/** Where leads stand: `lines[i]` is the index of the row of lead i. */
export interface Lines {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: Int32Array;
}

/** The cell of a lead; undefined outside the table. */
export function cellAt({ rows, lines }: Lines, lead: number, column: number): Cell {
  return rows[lines[lead] ?? -1]?.[column];
}

/** Decodes one column, once. Several columns can share one walk over the rows. */
export interface ColumnReader<T> {
  /**
   * Decodes the cells of the leads from one to before another; called for all leads, in their
   * order. Its loop should be a function outside all others, which the engine compiles once for all
   * columns of a kind, and should only do what most cells need: what it calls is compiled with it.
   */
  readonly read: (from: number, to: number) => void;
  /** True when a walk over the rows has read this column. */
  isDone: boolean;
  /** What the whole column says. */
  result(): T;
}

/**
 * Makes a reader of one column.
 *
 * @param count How many leads there are.
 * @param finish Called once, when all leads are read.
 */
export function columnReader<T>(count: number, read: ColumnReader<T>['read'], finish: () => T): ColumnReader<T> {
  let result: { readonly is: T } | null = null;
  const reader: ColumnReader<T> = {
    read,
    isDone: false,
    result() {
      if (!reader.isDone) read(0, count);
      reader.isDone = true;
      result ??= { is: finish() };
      return result.is;
    },
  };
  return reader;
}

/** So many rows stay near at hand while one column after the other is read. */
const BLOCK = 256;

/**
 * Reads several columns in one walk over the rows, block by block. On a big sheet, fetching a row
 * costs more than decoding a cell.
 */
export function readTogether(count: number, readers: readonly ColumnReader<unknown>[]): void {
  const waiting = readers.filter(({ isDone }) => !isDone);
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count);
    for (const { read } of waiting) read(from, to);
  }
  for (const reader of waiting) reader.isDone = true;
}
