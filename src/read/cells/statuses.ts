import { DEALS, STATUSES } from '../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../i18n/wordsPattern.ts';
import { type Cell, isBlank } from './cell.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Export } from '../exports/export.ts';
import type { Status } from './status.ts';
import { EXPORTS } from '../exports/index.ts';
import { fold } from './fold.ts';
import { type Lines, type ColumnReader, columnReader } from './columnReader.ts';

const ALL: readonly Status[] = ['won', 'lost', 'refunded', 'excluded', 'open'];
const statusNamed = dictionaryOf(STATUSES, ALL);
let ofDeal: RegExp | null = null;

/**
 * The status that a word means to everybody. Something that never was a deal may still be called
 * one: "Test lead".
 */
function general(word: string): Status | undefined {
  ofDeal ??= new RegExp(` ${wordsPattern(DEALS.map(({ behindStatus }) => behindStatus))}$`);
  const status = statusNamed(word);
  return status ?? (statusNamed(word.replace(ofDeal, '')) === 'excluded' ? 'excluded' : undefined);
}

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

const byExport = new Map<Export, ReadonlyMap<string, Status>>();

/**
 * The status by the export's own words. Spaces do not matter, because codes have none: `closedwon`.
 */
function ownStatus(word: string, from: Export): Status | undefined {
  const bare = (text: string): string => text.replace(SIGNS, '');
  let known = byExport.get(from);
  if (known === undefined) {
    known = new Map(
      ALL.flatMap((status) =>
        (from.statuses[status]?.split('|') ?? []).map((text): [string, Status] => [bare(text), status]),
      ),
    );
    byExport.set(from, known);
  }
  return known.get(bare(word));
}

/**
 * What a status means: by the words of the export, else by the words that everybody uses, else by
 * the words of other exports.
 *
 * @returns Null when none of them knows the word. Then it is a stage of the road, and the deal
 *   counts as open.
 */
export function statusOf(text: string, from: Export | null): Status | null {
  const word = wordOf(text);
  if (word === '') return null;
  const own = from === null ? undefined : ownStatus(word, from);
  if (own !== undefined) return own;
  const known = general(word);
  if (known !== undefined) return known;
  // One letter is a code: outside its own export it may mean anything.
  for (const other of word.length > 1 ? EXPORTS : []) {
    const status = ownStatus(word, other);
    if (status !== undefined) return status;
  }
  return null;
}

/** As {@link statusOf}, for cells, with an answer kept for each text. Null for a blank cell too. */
export function statusCache(from: Export | null): (cell: Cell) => Status | null {
  const seen = new Map<Cell, Status | null>();
  function learn(cell: Cell): Status | null {
    let status: Status | null = null;
    // A checkbox is no status, except where it is a word of the export: a sheet turns the word
    // "false" into a checkbox value.
    if (typeof cell === 'boolean') status = (from && ownStatus(String(cell), from)) ?? null;
    else if (!isBlank(cell)) status = statusOf(String(cell), from);
    seen.set(cell, status);
    return status;
  }
  return (cell) => {
    const status = seen.get(cell);
    return status === undefined ? learn(cell) : status;
  };
}

/**
 * Reads the status of each lead: from the column of statuses, and where that says nothing, from the
 * column of stages. What neither of them knows is open.
 */
export function statusReader(
  table: Lines,
  columns: { readonly status: number | undefined; readonly stage: number | undefined },
  from: Export | null,
): ColumnReader<readonly Status[]> {
  const known = statusCache(from);
  const statuses = new Array<Status>(table.lines.length);
  const first = columns.status ?? columns.stage ?? -1;
  const second = columns.stage ?? first;
  const read = (row: readonly Cell[], lead: number): void => {
    statuses[lead] = known(row[first]) ?? known(row[second]) ?? 'open';
  };
  return columnReader(table, read, () => statuses);
}
