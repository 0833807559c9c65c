import { LETTERS } from '../../../i18n/wordsPattern.ts';
import type { Export } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/index.ts';
import { fold } from '../fold.ts';
import { kept } from '../kept.ts';
import { EVERY_STATUS, type Status } from './status.ts';
import { statusMeaning } from './statusMeaning.ts';

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
      EVERY_STATUS.flatMap((status) =>
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

/** What the export itself means by a text; null where it has no such word. */
export const statusOfExport = (text: string, from: Export | null): Status | null =>
  (from && wordsOf(from).get(bare(text))) ?? null;

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
