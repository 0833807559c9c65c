import { LETTERS } from '../../i18n/wordsPattern.ts';
import { type Cell, isBlank, isSheetError } from './cell.ts';
import type { Export } from '../exports/export.ts';
import type { Status } from './status.ts';
import { EXPORTS } from '../exports/index.ts';
import { statusMeaning } from './statusMeaning.ts';
import { flagOf } from './flagOf.ts';
import { fold } from './fold.ts';
import { kept } from './kept.ts';
import { type Lines, type ColumnReader, cellAt, columnReader } from './columnReader.ts';

const ALL: readonly Status[] = ['won', 'lost', 'refunded', 'excluded', 'unpaid', 'open'];

/** A status as a number from 1 on. */
export const codeOf = (status: Status): number => ALL.indexOf(status) + 1;

/** All that is neither a letter nor a digit. */
const SIGNS = new RegExp(`[^0-9${LETTERS}]+`, 'g');

/**
 * A status without what people and programs add: ticks, the number of the stage, the funnel in
 * `C1:WON`.
 */
function wordOf(text: string): string {
  return fold(text)
    .replace(SIGNS, ' ')
    .trim()
    .replace(/^c?\d+ /, '');
}

/** Spaces do not matter, because codes have none: `closedwon`. */
const bare = (text: string): string => text.replace(SIGNS, '');

const byExport = new Map<Export, ReadonlyMap<string, Status>>();

/** The own words of an export, bare. */
function wordsOf(from: Export): ReadonlyMap<string, Status> {
  let known = byExport.get(from);
  if (known === undefined) {
    known = new Map(
      ALL.flatMap((status) =>
        (from.statuses[status]?.split('|') ?? []).map((text): [string, Status] => [bare(text), status]),
      ),
    );
    byExport.set(from, known);
  }
  return known;
}

let ofAny: ReadonlyMap<string, Status> | null = null;

/** The own words of all exports; where two mean different things by one, the first export counts. */
function wordsOfAny(): ReadonlyMap<string, Status> {
  return new Map([...EXPORTS].reverse().flatMap((from) => [...wordsOf(from)]));
}

/**
 * What a status means: by the words of the export, else by the words that everybody uses, else by
 * the words of other exports.
 *
 * @returns Null when none of them knows the word, or not surely. Then a person is asked.
 */
export function statusOf(text: string, from: Export | null): Status | null {
  return (from === null ? undefined : wordsOf(from).get(bare(wordOf(text)))) ?? statusOfAny(text);
}

/** What a status means by the words that everybody uses, and by those of any export. */
const statusOfAny = kept((text): Status | null => {
  const word = wordOf(text);
  if (word === '') return null;
  // A code of one letter, or a number, means something in its own export alone.
  if (/^(?:\d+|.)$/.test(word)) return statusMeaning(text);
  const ofOthers = (): Status | null => (ofAny ??= wordsOfAny()).get(bare(word)) ?? null;
  // Phrases of an export are surer than their words: "Decision maker bought-in" bought nothing.
  return word.includes(' ') ? (ofOthers() ?? statusMeaning(text)) : (statusMeaning(text) ?? ofOthers());
});

/** A column of more different words is one of comments: reading them all would take seconds. */
const MOST_WORDS = 1000;

/** What the words of a column mean, each read once. */
export interface StatusWords {
  /** Null for a blank cell and for a word that nobody knows. */
  of(cell: Cell): Status | null;
  /** The cells that were asked about. */
  readonly seen: ReadonlyMap<Cell, Status | null>;
}

/**
 * As {@link statusOf}, for cells, with an answer kept for each text.
 *
 * @param answers What people have said about a word, by the folded word: it counts before all else.
 * @param isOfPayment Whether the column asks if it was paid: then yes is won, and no is unpaid.
 */
export function statusWordsOf(
  from: Export | null,
  answers: ReadonlyMap<string, Status>,
  isOfPayment = false,
): StatusWords {
  const seen = new Map<Cell, Status | null>();
  function learn(cell: Cell): Status | null {
    let status: Status | null = null;
    const answer = answers.size > 0 && !isBlank(cell) ? answers.get(fold(String(cell))) : undefined;
    if (answer !== undefined) status = answer;
    // A checkbox is no status, except where it is a word of the export: a sheet turns the word
    // "false" into a checkbox value.
    else if (typeof cell === 'boolean') status = (from && wordsOf(from).get(bare(String(cell)))) ?? null;
    else if (!isBlank(cell) && seen.size < MOST_WORDS) status = statusOf(String(cell), from);
    const flag = isOfPayment && status === null ? flagOf(cell) : null;
    if (flag !== null) status = flag ? 'won' : 'unpaid';
    seen.set(cell, status);
    return status;
  }
  return {
    seen,
    of(cell) {
      const status = seen.get(cell);
      return status === undefined ? learn(cell) : status;
    },
  };
}

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
      return (all ??= Array.from(codes, (code) => ALL[code - 1] ?? null));
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
