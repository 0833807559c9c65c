import { TEXTS, type Texts } from '../../i18n/index.ts';
import { fold } from '../cells/fold.ts';

/** A tab that says how the team wants things counted. */
export type TabId = keyof Texts['tabs'];
/** A word of such a tab: a header, or what may stand below it. */
export type TabWord<T extends TabId> = keyof Texts['tabs'][T] & string;

/** How a word may be written: as it is on screen, then other ways, in each language. */
export function spellingsOfWord(tab: TabId, word: string): readonly string[] {
  return Object.values(TEXTS).flatMap(({ tabs }) => textOf(tabs[tab], word).split('|'));
}

/** The word that a person means, of those that are allowed; undefined when it is none of them. */
export function wordIn<W extends string>(tab: TabId, text: string, words: readonly W[]): W | undefined {
  const name = fold(text);
  return words.find((word) => word === name || spellingsOfWord(tab, word).some((other) => fold(other) === name));
}

/** How a word is written on screen: the title of a column, the name of the tab. */
export function wordText<T extends TabId>(tab: T, word: TabWord<T>, texts: Texts): string {
  return titleOfWord(tab, word, texts);
}

/** The same for a word that is known only when the code runs. */
export function titleOfWord(tab: TabId, word: string, { tabs }: Texts): string {
  return textOf(tabs[tab], word).split('|')[0] ?? word;
}

function textOf(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word;
}
