import { markdownTable } from './markdown.mjs';
import { WORDS } from './words.mjs';

/**
 * The page of the tabs that say how the team wants things counted: their columns, what may stand in them, who writes them.
 * @param {import('./facts.mjs').Facts} facts
 * @param {'en' | 'ru'} language
 */
export function tabsPage({ ROW_TABS, AWARDS, TEAM, HOLIDAYS, titleOfWord, TEXTS }, language) {
  const { generated, tabs: words } = WORDS[language];
  const texts = TEXTS[language];
  const sections = [TEAM, ...Object.values(ROW_TABS), HOLIDAYS, AWARDS].map((tab) => {
    const called = (/** @type {string} */ word) => titleOfWord(tab.id, word, texts);
    const rows = tab.fields.map((field) => {
      const { kind, words: some = [], usual = '', isNeeded = false } = specOf(tab, field);
      const stands = kind === 'word' ? some.map(called).join(', ') : words.kinds[kind];
      const blank = isNeeded ? words.needed : usual === '' ? '' : called(usual);
      return [called(field), stands, blank];
    });
    return [`## ${called('tab')}`, words.writtenBy[tab.writtenBy], markdownTable(words.columns, rows)].join('\n\n');
  });
  return [`<!-- ${generated} -->`, `# ${words.title}`, words.intro, ...sections].join('\n\n');
}

/**
 * @param {import('./facts.mjs').Tab} tab
 * @param {string} field
 * @returns {import('../../src/read/tabs/tab.ts').FieldSpec}
 */
const specOf = ({ specs }, field) => specs[field] ?? { kind: 'text' };
