import { MILESTONES } from '../../core/leads.ts';
import type { Texts } from '../../i18n/index.ts';
import { DEALS, FILLERS, HEADERS, UNITS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import { headerWithoutCurrency } from '../cells/numbers/currencyIn.ts';
import type { Export } from '../exports/export.ts';
import { fold } from '../cells/fold.ts';
import { kept } from '../cells/kept.ts';
import { wordsApart } from './columns/wordsApart.ts';

/**
 * The columns that are recognised, in the order of KPI_DATA. Any other date column is a milestone
 * named by its own header.
 */
export type ColumnId = keyof Texts['columns'];
export const COLUMN_IDS = Object.keys(HEADERS[0] ?? {}) as readonly ColumnId[];

/** Columns of dates, and of numbers; all others are words. */
export const DATE_IDS: readonly ColumnId[] = [...MILESTONES, 'nps_date', 'close_date', 'modified'];
export const NUMBER_IDS: readonly ColumnId[] = ['amount', 'refund_amount', 'emails_before_call', 'calls', 'nps'];

/**
 * What a header means. When several headers name one column, the one with the lower rank is surer.
 */
export interface Meaning {
  readonly id: ColumnId;
  /**
   * Below 1: a header of the export. 1: the column's own name. 2 to 9: other words for it. 10: a
   * name with generic words around it. 100: a weak word.
   */
  readonly rank: number;
}

export const GENERIC_RANK = 10;
/** From this rank on, a word counts only where no better one is found. */
export const WEAK_RANK = 100;

/**
 * Words that mean nothing by themselves, anywhere in a header: "Дата первого звонка", "Deal owner",
 * "Paid at".
 */
const GENERIC = new RegExp(`(?:^| )${wordsPattern(FILLERS)}(?= |$)`, 'g');

/**
 * What some exports write before each header of a deal: "Deal - Owner", "Сделка: Ответственный".
 * Headers of a contact or a company have another prefix and are not the deal's.
 */
const PREFIX = new RegExp(`^${wordsPattern(DEALS.map(({ beforeHeader }) => beforeHeader))} ?[-–—:] ?`);

/** A unit or a number at the end: "Время ответа, мин", "Response time (min)", "Close Date (2)". */
const UNIT = new RegExp(`(?:,| \\() ?(?:\\d+|${wordsPattern(UNITS.map(({ inHeaders }) => inHeaders))})$`);

/** A longer text is a comment in a row that is only tried as a header. */
const LONGEST = 200;

/**
 * The spellings of a header to look up, folded: as it stands, without a prefix, a currency and
 * a unit, and with joined words apart.
 */
export const spellingsOf = kept((header): readonly string[] => {
  if (header.length > LONGEST) return [];
  const word = fold(header);
  const bare = fold(fold(headerWithoutCurrency(header)).replace(PREFIX, '').replace(UNIT, ''));
  const all = bare === word || bare === '' ? [word] : [word, bare];
  const apart = fold(wordsApart(header));
  return all.includes(apart) ? all : [...all, apart];
});

/**
 * All words that name a column in any language, folded: its id, its name, and what else people
 * write.
 */
export function wordsOf(id: ColumnId): readonly string[] {
  return meaningsOf(id).map(([word]) => word);
}

function meaningsOf(id: ColumnId): [word: string, meaning: Meaning][] {
  const named = HEADERS.flatMap((headers) =>
    headers[id].split('|').map((text, index): [string, Meaning] => {
      // The name itself is written as it is shown, other words are folded, weak ones behind a sign.
      const isWeak = text.startsWith('?');
      const word = index === 0 ? fold(text) : isWeak ? text.slice(1) : text;
      return [word, { id, rank: isWeak ? WEAK_RANK : Math.min(index + 1, GENERIC_RANK - 1) }];
    }),
  );
  return [...named, [id.replace(/_/g, ' '), { id, rank: 1 }]];
}

let byWord: ReadonlyMap<string, Meaning> | null = null;
const byExport = new Map<Export, ReadonlyMap<string, Meaning | 'unused'>>();

/** What an export's own headers mean. */
export function factsOf(from: Export): ReadonlyMap<string, Meaning | 'unused'> {
  let facts = byExport.get(from);
  if (facts === undefined) {
    const read = new Map<string, Meaning | 'unused'>(from.unused?.split('|').map((word) => [word, 'unused']));
    for (const id of COLUMN_IDS)
      from.columns[id]?.split('>').forEach((words, tier) => {
        for (const word of words.split('|')) read.set(word, { id, rank: tier / GENERIC_RANK });
      });
    facts = read;
    byExport.set(from, facts);
  }
  return facts;
}

/**
 * What a header means: by the export's own headers, else by the words that people use. These do not
 * matter: case, spaces, line breaks, ё, letters of another alphabet that look the same, punctuation
 * at the ends, a currency, a unit and a prefix.
 *
 * @param from The export that the header row belongs to; null for none.
 * @returns 'unused' for a header that the export says to leave out; null for a header that nobody
 *   knows.
 */
export function meaningOf(header: string, from: Export | null): Meaning | 'unused' | null {
  return (from === null ? null : firstOf(header, factsOf(from))) ?? meaningOfAny(header);
}

/** What a header means by the words that people use. */
const meaningOfAny = kept((header): Meaning | null => {
  byWord ??= new Map(COLUMN_IDS.flatMap(meaningsOf));
  const whole = firstOf(header, byWord);
  if (whole !== null) return whole;
  for (const word of spellingsOf(header)) {
    const meaning = byWord.get(fold(word.replace(GENERIC, '')));
    if (meaning !== undefined) return { id: meaning.id, rank: Math.max(meaning.rank, GENERIC_RANK) };
  }
  return null;
});

/** What the first known spelling of a header means. */
function firstOf<M>(header: string, known: ReadonlyMap<string, M>): M | null {
  for (const word of spellingsOf(header)) {
    const meaning = known.get(word);
    if (meaning !== undefined) return meaning;
  }
  return null;
}

/** The column that a header names in any table; null when it is not known. */
export function recognise(header: string): ColumnId | null {
  const meaning = meaningOf(header, null);
  return meaning === null || meaning === 'unused' ? null : meaning.id;
}
