import { load } from '../bundle/load.mjs';
import { at } from '../bundle/paths.mjs';

/**
 * What the code knows about the exports of CRMs, the words of people, the KPIs and the tabs with
 * settings, as src/ says it.
 *
 * @typedef {{ name: string, columns: Record<string, string>, unused?: string, statuses:
 *   Record<string, string>, none?: string }} Export
 * @typedef {{ id: string, measure: string, from?: string[], to: string[], withinDays?: number |
 *   null, better: string, kind: string }} Kpi
 * @typedef {import('../../src/read/tabs/tab.ts').Tab} Tab
 * @typedef {{
 *   columns: Record<string, string>,
 *   findings: Record<string, string[]>,
 *   kpis: Record<string, string>,
 *   tabs: Record<string, Record<string, string>>,
 * }} Texts
 * @typedef {{
 *   EXPORTS: readonly Export[],
 *   exportOf: (headers: readonly string[]) => Export | null,
 *   statusOf: (text: string, from: Export | null) => string | null,
 *   spellingsOf: (header: string) => readonly string[],
 *   fold: (text: string) => string,
 *   BUILTIN: readonly Kpi[],
 *   ROW_TABS: Readonly<Record<string, Tab>>,
 *   AWARDS: Tab,
 *   COLUMNS: Tab,
 *   TEAM: Tab,
 *   HOLIDAYS: Tab,
 *   EVIDENCE: Tab,
 *   titleOfWord: (tab: string, word: string, texts: Texts) => string,
 *   TEXTS: Readonly<Record<string, Texts>>,
 * }} Facts
 */

const FILES = [
  'core/kpis/builtinKpis',
  'read/exports/exportOf',
  'read/exports/index',
  'read/cells/statuses/statusOf',
  'read/table/headers',
  'read/cells/fold',
  'read/tabs/tabs',
  'read/tabs/tabWords',
  'i18n/index',
];

/**
 * The facts of src/, as they are now.
 * @returns {Promise<Facts>}
 */
export async function readFacts() {
  const modules = await Promise.all(FILES.map((file) => load(at(`src/${file}.ts`))));
  return Object.assign({}, ...modules);
}

/**
 * The texts of a language.
 *
 * @param {Facts['TEXTS']} texts
 * @param {string} language
 */
export function textsIn(texts, language) {
  const found = texts[language];
  if (found === undefined) throw new Error(`src/i18n/${language}/texts.ts is missing.`);
  return found;
}

/** The name that is shown: the first of those that are understood. */
export const firstOf = (/** @type {string} */ names) => names.split('|')[0] ?? '';
