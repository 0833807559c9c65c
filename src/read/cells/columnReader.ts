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
  /** Decodes the cell of one lead; called for all leads, in their order. */
  readonly read: (row: readonly Cell[], lead: number) => void;
  /** True when a walk over the rows has read this column. */
  isDone: boolean;
  /** What the whole column says. */
  result(): T;
}

/**
 * Makes a reader of one column.
 *
 * @param finish Called once, when all leads are read.
 */
export function columnReader<T>(table: Lines, read: ColumnReader<T>['read'], finish: () => T): ColumnReader<T> {
  let result: { readonly is: T } | null = null;
  const reader: ColumnReader<T> = {
    read,
    isDone: false,
    result() {
      if (!reader.isDone) readAlone(table, reader);
      result ??= { is: finish() };
      return result.is;
    },
  };
  return reader;
}

function readAlone({ rows, lines }: Lines, reader: ColumnReader<unknown>): void {
  for (let i = 0; i < lines.length; i++) reader.read(rows[lines[i] ?? -1] ?? NO_ROW, i);
  reader.isDone = true;
}

/** Columns to read together. Each kind has its own field: see {@link walk}. */
export interface ColumnReaders {
  readonly signs: ColumnReader<unknown> | null;
  readonly names: ColumnReader<unknown> | null;
  readonly statuses: ColumnReader<unknown> | null;
  readonly dates: readonly ColumnReader<unknown>[];
}

/**
 * Reads several columns in one walk over the rows. On a big sheet, fetching a row costs more than
 * decoding a cell.
 */
export function readTogether(table: Lines, { signs, names, statuses, dates }: ColumnReaders): void {
  const waiting = dates.filter((reader) => !reader.isDone);
  walk(table, unread(signs), unread(names), unread(statuses), waiting.slice(0, 8));
  for (let first = 8; first < waiting.length; first += 8)
    walk(table, null, null, null, waiting.slice(first, first + 8));
}

const unread = (reader: ColumnReader<unknown> | null): ColumnReader<unknown> | null => (reader?.isDone ? null : reader);

const NO_ROW: readonly Cell[] = [];

/**
 * Calls each reader from a line of its own. So each call always meets one kind of reader, and the
 * engine compiles all of them into one loop.
 */
function walk(
  { rows, lines }: Lines,
  signs: ColumnReader<unknown> | null,
  names: ColumnReader<unknown> | null,
  statuses: ColumnReader<unknown> | null,
  dates: readonly ColumnReader<unknown>[],
): void {
  const readers = [signs, names, statuses, ...dates].filter((reader) => reader !== null);
  if (readers.length === 0) return;
  const [sign, name, status] = [signs?.read, names?.read, statuses?.read];
  const [first, second, third, fourth, fifth, sixth, seventh, eighth] = dates.map(({ read }) => read);
  for (let i = 0; i < lines.length; i++) {
    const row = rows[lines[i] ?? -1] ?? NO_ROW;
    if (sign !== undefined) sign(row, i);
    if (name !== undefined) name(row, i);
    if (status !== undefined) status(row, i);
    if (first !== undefined) first(row, i);
    if (second !== undefined) second(row, i);
    if (third !== undefined) third(row, i);
    if (fourth === undefined) continue;
    fourth(row, i);
    if (fifth === undefined) continue;
    fifth(row, i);
    if (sixth !== undefined) sixth(row, i);
    if (seventh !== undefined) seventh(row, i);
    if (eighth !== undefined) eighth(row, i);
  }
  for (const reader of readers) reader.isDone = true;
}
