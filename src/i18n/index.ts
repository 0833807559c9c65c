import type { KpiError } from '../core/errors.ts';
import type { Texts } from './en/texts.ts';
import { LANGUAGES, type Language, SOURCE, TEXTS } from './languages.ts';

export { type Language, TEXTS } from './languages.ts';
export type { Texts };

/**
 * The language of a locale: Russian for `ru_RU` or `ru`, for example; English when the locale's
 * language has no texts.
 */
export function languageOf(locale: string): Language {
  const [language = ''] = locale.toLowerCase().split(/[_-]/);
  return LANGUAGES.find((known) => known === language) ?? SOURCE;
}

/**
 * The text with its braces filled: `fill('{from} to {to}', { from: 'A1', to: 'B2' })`. A list that
 * goes on ends a sentence by itself.
 */
export function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '').replace(/, …\./g, ', …');
}

/** The name of a column or a milestone. The table's own milestones are named by their headers. */
export function columnName(id: string, texts: Texts): string {
  // A map, not an index: a header may be "constructor".
  const [name = id] = wordsById(texts.columns).get(id)?.split('|') ?? [];
  return name;
}

/**
 * The name of a KPI. A road is named by its milestones: `Created → Paid in 30`, «Создан → Оплата за
 * 30 дн.». Such a name can be typed as well.
 */
export function kpiName(id: string, texts: Texts): string {
  // A map, not an index: the team may name a KPI "constructor".
  const name = wordsById(texts.kpis).get(id);
  const [, from, to, days] = ROAD_ID.exec(id) ?? [];
  if (name !== undefined || from === undefined || to === undefined) return name ?? id;
  const limit = days === undefined ? '' : fill(texts.roadLimit, { days });
  return `${stepName(from, texts)} → ${stepName(to, texts)}${limit}`;
}

/** The id of a road, as {@link kpiName} takes it. */
const ROAD_ID = /^(.+) > (.+?)(?: in (\d+))?$/;

/**
 * The name of a milestone in a title: the payment, not the date of payment. The table's own
 * milestones are named by their headers.
 */
export function stepName(id: string, { steps }: Texts): string {
  return wordsById(steps).get(id) ?? id;
}

/** What the rows of a log are, in words. */
export const logName = (log: string, { logs }: Texts): string => wordsById(logs).get(log) ?? log;

const WORDS = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The words of a part of the texts. A map, made once, not an index: a header or a KPI of the
 * team's own may be called "constructor".
 */
function wordsById(part: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const known = WORDS.get(part);
  if (known !== undefined) return known;
  const words = new Map(Object.entries(part));
  WORDS.set(part, words);
  return words;
}

/** How many words of a list a sentence shows. */
const LISTED = 8;

/** The sentence about a mistake. */
export function sentence(error: KpiError, language: Language): string {
  const texts = TEXTS[language];
  const tab = 'tab' in error.params ? tabTexts(error.params.tab, texts) : NO_TAB;
  const facts: Record<string, string> = {};
  for (const [name, fact] of Object.entries(error.params)) facts[name] = factText(name, fact, texts, tab);
  return fill(texts.errors[error.code], facts);
}

/** Lists that are shown without quotes, and lists whose words are ids of columns. */
const PLAIN = ['known', 'milestones', 'words', 'fields', 'rows', 'kpis', 'tabs'];
const IDS = ['columns', 'milestones'];

/** The words of a tab with settings, by their ids. */
type TabTexts = ReadonlyMap<string, string>;
const NO_TAB: TabTexts = new Map();

function tabTexts(id: string, { tabs }: Texts): TabTexts {
  const found = Object.entries(tabs).find(([tab]) => tab === id);
  return new Map(Object.entries(found?.[1] ?? {}));
}

function factText(name: string, fact: unknown, texts: Texts, tab: TabTexts): string {
  /** A word of the tab, or else a column. */
  const tabWord = (word: string): string => tab.get(word)?.split('|')[0] ?? columnName(word, texts);
  if (name === 'nearest') return fact === null ? '' : fill(texts.meant, { word: String(fact) });
  if (name === 'likely') return fact === null ? '' : fill(texts.likely, { word: String(fact) });
  if (name === 'log') return logName(String(fact), texts);
  if (name === 'tab') return tab.get('tab') ?? '';
  if (name === 'field') return tabWord(String(fact));
  if (!Array.isArray(fact)) return String(fact);
  const [open = '', close = ''] = PLAIN.includes(name) ? [] : texts.quotes;
  const nameOf = (word: string): string =>
    name === 'words' || name === 'fields'
      ? tabWord(word)
      : name === 'tabs'
        ? (tabTexts(word, texts).get('tab') ?? word)
        : IDS.includes(name)
          ? columnName(word, texts)
          : name === 'kpis'
            ? kpiName(word, texts)
            : word;
  const words = fact.slice(0, LISTED).map((word) => open + nameOf(String(word)) + close);
  return words.join(name === 'columns' ? texts.or : ', ') + (fact.length > LISTED ? ', …' : '');
}
