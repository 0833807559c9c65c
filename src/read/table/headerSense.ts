import { HEADER_WORDS } from '../../i18n/languages.ts';
import { LETTERS, wordsInList } from '../../i18n/wordsPattern.ts';
import { headerCurrency, headerWithoutCurrency } from '../cells/numbers/currencyIn.ts';
import { fold } from '../cells/fold.ts';

/** What the words of a header may speak of: see the lists of each language. */
export type WordClass = keyof (typeof HEADER_WORDS)[number];

/** What the words of a header say together. */
export interface HeaderSense {
  /** How strongly the header speaks of something: 0 not at all, 1 by a hint, 3 by a plain word. */
  says(of: WordClass): number;
  /** How many words it has, and how many of them nobody knows. */
  readonly words: number;
  readonly unknown: number;
  /** Whether it names a currency. */
  readonly hasCurrency: boolean;
}

const PLAIN = 3;
const HINT = 1;

/** A longer text is a comment in a row that is only tried as a header. */
const LONGEST = 200;

/**
 * Reads a header as a small sentence. Case, punctuation, numbering, emoji, accents of Latin
 * letters, line breaks and currency do not matter; words are split in `camelCase`, `snake_case`,
 * and where two known words are written as one (`closedate`, `Auftragswert`).
 */
export function headerSense(header: string): HeaderSense {
  const found = new Map<WordClass, number>();
  if (header.length > LONGEST) return { says: () => 0, words: 0, unknown: 0, hasCurrency: false };
  const spaced = header.replace(/_/g, ' ');
  const bare = headerWithoutCurrency(spaced);
  const words = wordsOf(bare);
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    const all = entriesAt(words, at);
    const length = all[0]?.parts.length ?? 0;
    for (const { of, strength } of all) found.set(of, Math.max(found.get(of) ?? 0, strength));
    if (length === 0) unknown++;
    at += Math.max(1, length);
  }
  return {
    says: (of) => found.get(of) ?? 0,
    words: words.length,
    unknown,
    hasCurrency: headerCurrency(spaced) !== null || SIGN.test(header),
  };
}

const SIGN = /\p{Sc}/u;
const CAMEL = /(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const WORD = new RegExp(`[${LETTERS}]+|№`, 'g');
const ACCENTED = /[\u00e0-\u024f]/;
const ACCENT = /([a-z])[\u0300-\u036f]+/g;

/** The words of a header, folded, without accents; joined words that are known apart are split. */
function wordsOf(header: string): readonly string[] {
  const apart = header
    .normalize('NFKC')
    .replace(CAMEL, '$1$2 ')
    .replace(/['’`]s(?![\p{L}])/gu, '');
  return (fold(apart).match(WORD) ?? []).map(plain).flatMap(split);
}

/** A folded word without the accents of Latin letters. */
function plain(word: string): string {
  return ACCENTED.test(word) ? word.normalize('NFD').replace(ACCENT, '$1').normalize('NFC') : word;
}

/** The shortest part of a joined word, and of its end when the beginning is not known. */
const [SHORTEST, LONG_END] = [3, 5];

/**
 * Two words written as one, as in `dealstage` and `Auftragswert`: the second one is a whole known
 * word. The word itself when it is known as a whole, or is no such pair.
 */
function split(word: string): readonly string[] {
  if (word.length < 2 * SHORTEST || isWhole(word)) return [word];
  // The more even, the likelier: "create date", not "created ate".
  for (let shorter = Math.floor(word.length / 2); shorter >= SHORTEST; shorter--)
    for (const at of [word.length - shorter, shorter]) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (isWhole(parts[1] ?? '') && entriesAt(parts, 0).length > 0) return parts;
    }
  if (entriesAt([word], 0).length > 0) return [word];
  for (let at = SHORTEST + 1; at <= word.length - LONG_END; at++)
    if (isWhole(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  return [word];
}

/** Whether a word is known from its first letter to its last. */
function isWhole(word: string): boolean {
  return entriesAt([word], 0).some(({ parts }) => parts[0]?.replace('*', '') === word);
}

/** Words in a row that speak of something. */
interface Entry {
  readonly of: WordClass;
  readonly parts: readonly string[];
  readonly strength: number;
}

let lexicon: ReadonlyMap<string, readonly Entry[]> | null = null;

/** The entries are found by the first letters of their first word. */
const keyOf = (word: string): string => word.slice(0, 2);

/** The entries that fit the words from this place on: the longest ones. */
function entriesAt(words: readonly string[], at: number): readonly Entry[] {
  lexicon ??= compiled();
  const first = words[at] ?? '';
  let best: Entry[] = [];
  for (const entry of lexicon.get(keyOf(first)) ?? []) {
    const length = best[0]?.parts.length ?? 1;
    if (entry.parts.length < length || !entry.parts.every((part, i) => fits(words[at + i] ?? '', part))) continue;
    if (entry.parts.length > length) best = [];
    best.push(entry);
  }
  return best;
}

function fits(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

function compiled(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const words of HEADER_WORDS) {
    for (const [of, list] of Object.entries(words) as [WordClass, string][]) {
      for (const text of wordsInList(list)) {
        const isHint = text.startsWith('?');
        const parts = (isHint ? text.slice(1) : text).split(' ');
        const key = keyOf(parts[0] ?? '').replace('*', '');
        const known = entries.get(key);
        const entry = { of, parts, strength: isHint ? HINT : PLAIN };
        if (known) known.push(entry);
        else entries.set(key, [entry]);
      }
    }
  }
  return entries;
}
