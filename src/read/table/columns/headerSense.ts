import { headerCurrency, headerWithoutCurrency } from '../../cells/numbers/currencyIn.ts';
import { kept } from '../../cells/kept.ts';
import { headerTokens } from './headerTokens.ts';
import { HINT, PLAIN, type WordClass, type WordEntry, entriesAt } from './wordEntries.ts';

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

/** Quotes hide a currency at the end. */
const NO_WORDS = /[_«»"“”„]/g;

/** A longer text is a comment in a row that is only tried as a header. */
const LONGEST = 200;

/**
 * Reads a header as a small sentence. Case, punctuation, numbering, emoji, accents of Latin
 * letters, line breaks and currency do not matter; words are split in `camelCase`, `snake_case`,
 * and where two known words are written as one (`closedate`, `Auftragswert`).
 */
export const headerSense = kept((header): HeaderSense => {
  const found = new Map<WordClass, number>();
  if (header.length > LONGEST) return { says: () => 0, words: 0, unknown: 0, hasCurrency: false };
  const spaced = header.replace(NO_WORDS, ' ').trim();
  const bare = headerWithoutCurrency(spaced);
  const words = headerTokens(bare);
  let unknown = 0;
  // A header that is nothing but a currency stands above sums in it.
  if (headerCurrency(header) === null && headerCurrency(`-, ${header}`) !== null)
    return { says: (of) => (of === 'money' ? HINT : 0), words: 1, unknown, hasCurrency: true };
  const places: (readonly WordEntry[])[] = [];
  for (let at = 0; at < words.length;) {
    const all = entriesAt(words, at);
    if (all.length === 0) unknown++;
    else places.push(all);
    at += Math.max(1, all[0]?.length ?? 0);
  }
  for (const entries of inOneLanguage(places)) {
    const here = new Map<WordClass, number>();
    for (const { of, strength } of entries) here.set(of, Math.max(here.get(of) ?? 0, strength));
    // Two hints of one thing are nearly a plain word: "Contract signed".
    for (const [of, strength] of here) found.set(of, Math.min(PLAIN, (found.get(of) ?? 0) + strength));
  }
  return {
    says: (of) => found.get(of) ?? 0,
    words: words.length,
    unknown,
    hasCurrency: headerCurrency(spaced) !== null || SIGN.test(header),
  };
});

/** Signs of currencies. */
const SIGN = /[$\u00a2-\u00a5\u058f\u20a0-\u20cf]/;

/**
 * Of words that several languages have, the meaning in the language of most words: «Tag» is a day in
 * "Tag der Zahlung".
 */
function inOneLanguage(places: readonly (readonly WordEntry[])[]): readonly (readonly WordEntry[])[] {
  if (places.length < 2) return places;
  const count = new Map<number, number>();
  for (const entries of places)
    for (const language of new Set(entries.map((entry) => entry.language)))
      count.set(language, (count.get(language) ?? 0) + 1);
  const most = Math.max(...count.values());
  return places.map((entries) => {
    const own = entries.filter(({ language }) => count.get(language) === most);
    return own.length > 0 ? own : entries;
  });
}
