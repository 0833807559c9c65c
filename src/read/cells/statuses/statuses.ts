import { type Cell, isBlank, isSheetError } from '../cell.ts';
import { type ColumnReader, type Lines, cellAt, columnReader } from '../columnReader.ts';
import { EVERY_STATUS, type Status } from './status.ts';
import type { StatusWords } from './statusWordsOf.ts';

/** A status as a number from 1 on. */
export const codeOf = (status: Status): number => EVERY_STATUS.indexOf(status) + 1;

/** What the statuses of a table say. */
export interface Statuses {
  /** Of each line, as {@link codeOf} writes it; 0 where the cells are blank or nobody knows their words. */
  readonly codes: Uint8Array;
  /** The same in words; null where the code is 0. */
  readonly all: readonly (Status | null)[];
  /** The words that nobody knows where nothing else tells, and in how many lines each stands. */
  readonly unknown: ReadonlyMap<Cell, number>;
  /** What these words mean. A row whose status counts has no other meaning. */
  readonly said: ReadonlySet<Status | null>;
}

/**
 * Reads the status of each lead: from the column of statuses, and where that says nothing, from the
 * column of stages.
 */
export function statusReader(
  table: Lines,
  columns: { readonly status: number | undefined; readonly stage: number | undefined },
  words: StatusWords,
): ColumnReader<Statuses> {
  const { length } = table.lines;
  const first = columns.status ?? columns.stage ?? NO_COLUMN;
  const column: StatusColumn = {
    first,
    second: columns.stage ?? first,
    words,
    byCell: new Map(),
    codes: new Uint8Array(length),
    unknown: new Map(),
  };
  return columnReader(
    length,
    (from, to) => readStatuses(column, table, from, to),
    () => statusesIn(column),
  );
}

/** Behind the last column of any table. */
const NO_COLUMN = 1e6;

interface StatusColumn extends Pick<Statuses, 'codes'> {
  readonly first: number;
  readonly second: number;
  readonly words: StatusWords;
  /** The codes of the words of the first column that tell a status. */
  readonly byCell: Map<Cell, number>;
  readonly unknown: Map<Cell, number>;
}

function statusesIn({ codes, unknown, words: { seen } }: StatusColumn): Statuses {
  let all: (Status | null)[] | null = null;
  return {
    codes,
    get all() {
      return (all ??= Array.from(codes, (code) => EVERY_STATUS[code - 1] ?? null));
    },
    unknown,
    said: new Set(seen.values()),
  };
}

function readStatuses(column: StatusColumn, table: Lines, from: number, to: number): void {
  const { first, second, words, byCell, codes, unknown } = column;
  for (let lead = readKnown(column, table, from, to); lead < to; lead = readKnown(column, table, lead, to)) {
    const [cell, other] = [cellAt(table, lead, first), cellAt(table, lead, second)];
    const own = words.of(cell);
    const status = own ?? words.of(other);
    if (own !== null) byCell.set(cell, codeOf(own));
    codes[lead++] = status === null ? 0 : codeOf(status);
    const word = isBlank(cell) ? other : cell;
    if (status === null && !isBlank(word) && !isSheetError(word)) unknown.set(word, (unknown.get(word) ?? 0) + 1);
  }
}

/** The first lead whose status is not told by a word of the first column that is known already. */
function readKnown({ first, byCell, codes }: StatusColumn, { rows, lines }: Lines, from: number, to: number): number {
  for (let lead = from; lead < to; lead++) {
    const code = byCell.get(rows[lines[lead] ?? 0]?.[first]);
    if (code === undefined) return lead;
    codes[lead] = code;
  }
  return to;
}
