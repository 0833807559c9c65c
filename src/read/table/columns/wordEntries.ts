import { HEADER_WORDS } from '../../../i18n/languages.ts';
import { wordsInList } from '../../../i18n/wordsPattern.ts';

/** What the words of a header may speak of: see the lists of each language. */
export type WordClass = keyof (typeof HEADER_WORDS)[number];

/** How strongly a word speaks of something: plainly, or by a hint. */
export const [PLAIN, HINT] = [3, 1];

/** Words in a row that speak of something. */
export interface WordEntry {
  /** The language that has them, by its place among all. */
  readonly language: number;
  readonly of: WordClass;
  readonly strength: number;
  /** How many words they are. */
  readonly length: number;
  /** Whether the words stand there from the first letter to the last. */
  readonly isWhole: boolean;
}

/** An entry as it is written in the list: `first next*`. */
interface Listed {
  readonly language: number;
  readonly of: WordClass;
  readonly text: string;
}

type Lists = ReadonlyMap<string, readonly Listed[]>;

/** All entries, by the first word of each, without `*`: those in Latin letters, and all others. */
const lists: [Lists | null, Lists | null] = [null, null];

/**
 * What the words from this place on speak of: the longest entries of all languages. Where one of
 * them holds its words whole, a mere beginning in another language says nothing: «custo*» in
 * "Customer".
 */
export function entriesAt(words: readonly string[], at: number): readonly WordEntry[] {
  const first = words[at] ?? '';
  const script = scriptOf(first);
  const known = (lists[script] ??= listed(script));
  let best: WordEntry[] = [];
  for (let letters = 1; letters <= first.length; letters++) {
    for (const one of known.get(first.slice(0, letters)) ?? []) {
      const entry = fitting(one, words, at);
      if (entry === null || entry.length < (best[0]?.length ?? 1)) continue;
      if (entry.length > (best[0]?.length ?? 1)) best = [];
      best.push(entry);
    }
  }
  const whole = new Set(best.filter(({ isWhole }) => isWhole).map(({ language }) => language));
  return whole.size === 0 ? best : best.filter(({ language }) => whole.has(language));
}

/** The entry, when the words from this place on are its words. */
function fitting({ language, of, text }: Listed, words: readonly string[], at: number): WordEntry | null {
  const isHint = text.charCodeAt(0) === QUESTION;
  let [length, isWhole] = [0, true];
  for (let from = isHint ? 1 : 0; from <= text.length; length++) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space;
    const isStem = text.charCodeAt(end - 1) === STAR;
    const word = words[at + length] ?? '';
    const stem = text.slice(from, isStem ? end - 1 : end);
    if (word !== stem) {
      if (!isStem || !word.startsWith(stem)) return null;
      isWhole = false;
    }
    from = end + 1;
  }
  return { language, of, strength: isHint ? HINT : PLAIN, length, isWhole };
}

const [QUESTION, STAR] = [63, 42];

const LAST_LATIN = 0x24f;

/** Where a word is listed. Few tables have headers in both, and listing is what takes time. */
const scriptOf = (word: string): 0 | 1 => (word.charCodeAt(0) > LAST_LATIN ? 1 : 0);

function listed(script: 0 | 1): Lists {
  const all = new Map<string, Listed[]>();
  HEADER_WORDS.forEach((classes, language) => {
    for (const [of, list] of Object.entries(classes) as [WordClass, string][]) {
      for (const text of wordsInList(list)) {
        const start = text.charCodeAt(0) === QUESTION ? 1 : 0;
        if (text.charCodeAt(start) > LAST_LATIN !== (script === 1)) continue;
        const space = text.indexOf(' ');
        const end = space < 0 ? text.length : space;
        const first = text.slice(start, text.charCodeAt(end - 1) === STAR ? end - 1 : end);
        const known = all.get(first);
        if (known) known.push({ language, of, text });
        else all.set(first, [{ language, of, text }]);
      }
    }
  });
  return all;
}
