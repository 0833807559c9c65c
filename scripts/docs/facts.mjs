import { bundle } from '../bundle/esbuild.mjs';
import { at } from '../bundle/paths.mjs';

/**
 * What the code knows about the exports of CRMs and about the words of people, as src/ says it.
 * @typedef {{ name: string, columns: Record<string, string>, unused: string, statuses: Record<string, string>, none?: string }} Export
 * @typedef {{ columns: Record<string, string>, findings: Record<string, string[]> }} Texts
 * @typedef {import('../../src/read/tabs/tab.ts').Tab} Tab
 * @typedef {{
 *   EXPORTS: readonly Export[],
 *   exportOf: (headers: readonly string[]) => Export | null,
 *   statusOf: (text: string, from: Export | null) => string | null,
 *   spellingsOf: (header: string) => readonly string[],
 *   fold: (text: string) => string,
 *   ROW_TABS: Readonly<Record<string, Tab>>,
 *   AWARDS: Tab,
 *   TEAM: Tab,
 *   HOLIDAYS: Tab,
 *   titleOfWord: (tab: string, word: string, texts: Texts) => string,
 *   TEXTS: Readonly<Record<'en' | 'ru', Texts>>,
 * }} Facts
 */

const FILES = ['exports/index', 'cells/statuses', 'table/headers', 'cells/fold', 'tabs/tabs', 'tabs/tabWords']
  .map((file) => `read/${file}`)
  .concat('i18n/index');

/**
 * The facts of src/, as they are now.
 * @returns {Promise<Facts>}
 */
export async function readFacts() {
  const modules = await Promise.all(FILES.map((file) => load(at(`src/${file}.ts`))));
  return Object.assign({}, ...modules);
}

async function load(/** @type {string} */ file) {
  const code = Buffer.from(await bundle(file, { format: 'esm' })).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
