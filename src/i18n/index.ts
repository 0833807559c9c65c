import type { KpiError } from '../core/errors.ts';
import { type Texts, en } from './en.ts';
import { ru } from './ru.ts';

export type Language = 'en' | 'ru';
export type { Texts };

export const TEXTS: Readonly<Record<Language, Texts>> = { en, ru };

/** Russian for a Russian locale such as `ru_RU`, English for any other. */
export function languageOf(locale: string): Language {
  return /^ru\b|^ru_/i.test(locale) ? 'ru' : 'en';
}

/** A text with its braces filled: `fill('{from} to {to}', { from: 'A1', to: 'B2' })`. */
export function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}

/** What a column or milestone is called; a milestone of the table's own is called by its header. */
export function columnName(id: string, texts: Texts): string {
  // Not by index: a header may be called "constructor".
  const [name = id] = new Map(Object.entries(texts.columns)).get(id)?.split('|') ?? [];
  return name;
}

/** What a KPI is called; a road is called by its own text. */
export function kpiName(id: string, { kpis }: Texts): string {
  // Not by index: the team may call a KPI "constructor".
  return new Map(Object.entries(kpis)).get(id) ?? id;
}

/** How many words of a list a sentence names. */
const LISTED = 8;

/** The sentence for a mistake. */
export function sentence(error: KpiError, language: Language): string {
  const texts = TEXTS[language];
  const facts: Record<string, string> = {};
  for (const [name, fact] of Object.entries(error.params)) facts[name] = factText(name, fact, texts);
  return fill(texts.errors[error.code], facts);
}

/** Lists that are told without quotes, and lists whose words are ids of columns. */
const PLAIN = ['known', 'milestones', 'words'];
const IDS = ['columns', 'milestones'];

/** A word of the KPIs tab, or else a column. */
function tabWord(word: string, texts: Texts): string {
  const [name] = new Map(Object.entries(texts.kpiTab)).get(word)?.split('|') ?? [];
  return name ?? columnName(word, texts);
}

function factText(name: string, fact: unknown, texts: Texts): string {
  if (name === 'nearest') return fact === null ? '' : fill(texts.meant, { word: String(fact) });
  if (name === 'field') return tabWord(String(fact), texts);
  if (!Array.isArray(fact)) return String(fact);
  const [open = '', close = ''] = PLAIN.includes(name) ? [] : texts.quotes;
  const nameOf = name === 'words' ? tabWord : IDS.includes(name) ? columnName : (word: string): string => word;
  const wordOf = (word: string): string => open + nameOf(word, texts) + close;
  const words = fact.slice(0, LISTED).map((word) => wordOf(String(word)));
  return words.join(name === 'columns' ? texts.or : ', ') + (fact.length > LISTED ? ', …' : '');
}
