import { TEXTS, type Texts } from '../../i18n/index.ts';
import { fold } from '../cells/fold.ts';

/** A tab with settings. */
export type TabId = keyof Texts['tabs'];
/** A word of such a tab: a header, or what may stand below it. */
export type TabWord<T extends TabId> = keyof Texts['tabs'][T] & string;

/** All spellings of a word, in each language: as it is on screen, then other ways. */
export function spellingsOfWord(tab: TabId, word: string): readonly string[] {
  return Object.values(TEXTS).flatMap(({ tabs }) => textOf(tabs[tab], word).split('|'));
}

/**
 * The word that a person means, out of those that are allowed; undefined when it is none of them.
 */
export function wordIn<W extends string>(tab: TabId, text: string, words: readonly W[]): W | undefined {
  const name = fold(text);
  return words.find((word) => word === name || foldedSpellings(tab, word).has(name));
}

const FOLDED = new Map<string, ReadonlySet<string>>();

/** Folded once, because each cell that may be a header is compared with every word of its tab. */
function foldedSpellings(tab: TabId, word: string): ReadonlySet<string> {
  const key = `${tab}: ${word}`;
  const known = FOLDED.get(key) ?? new Set(spellingsOfWord(tab, word).map(fold));
  FOLDED.set(key, known);
  return known;
}

/** A word as it is on screen: the title of a column, or the name of the tab. */
export function wordText<T extends TabId>(tab: T, word: TabWord<T>, texts: Texts): string {
  return titleOfWord(tab, word, texts);
}

/** The same as {@link wordText}, for a word that is known only at run time. */
export function titleOfWord(tab: TabId, word: string, { tabs }: Texts): string {
  return textOf(tabs[tab], word).split('|')[0] ?? word;
}

function textOf(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word;
}
