import { TEXTS, type Texts } from '../i18n/index.ts';
import { fold } from './cells/fold.ts';

/** A word of the KPIs tab: a header, or what may stand below it. */
export type KpiWord = keyof Texts['kpiTab'];

export const KPI_FIELDS = ['name', 'measure', 'from', 'to', 'within', 'column', 'better', 'kind'] as const;
export type KpiField = (typeof KPI_FIELDS)[number];

/** How a word may be written: as it is on screen, then other ways, in each language. */
export function spellingsOfWord(word: KpiWord): readonly string[] {
  return Object.values(TEXTS).flatMap(({ kpiTab }) => kpiTab[word].split('|'));
}

/** The word that a person means, of those that are allowed; undefined when it is none of them. */
export function wordIn<W extends KpiWord>(text: string, words: readonly W[]): W | undefined {
  const name = fold(text);
  return words.find((word) => word === name || spellingsOfWord(word).some((other) => fold(other) === name));
}
