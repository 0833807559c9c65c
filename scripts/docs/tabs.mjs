import { markdownTable } from './markdown.mjs';
import { wordsIn } from './words.mjs';

/**
 * The tabs with settings: their columns, what may stand in them, and who fills them.
 *
 * @param {import('./facts.mjs').Facts} facts
 * @param {string} language
 */
export function tabsPart({ ROW_TABS, AWARDS, COLUMNS, TEAM, HOLIDAYS, EVIDENCE, titleOfWord, TEXTS }, language) {
  const { tabs: words } = wordsIn(language);
  const texts = TEXTS[language];
  if (texts === undefined) throw new Error(`No texts in ${language}.`);
  const sections = [COLUMNS, TEAM, ...Object.values(ROW_TABS), HOLIDAYS, AWARDS, EVIDENCE].map((tab) => {
    const called = (/** @type {string} */ word) => titleOfWord(tab.id, word, texts);
    const rows = tab.fields.map((field) => {
      const { kind, words: some = [], usual = '', isNeeded = false } = specOf(tab, field);
      const stands = kind === 'word' ? some.map(called).join(', ') : words.kinds[kind];
      const blank = isNeeded ? words.needed : usual === '' ? '' : called(usual);
      return [called(field), stands, blank];
    });
    return [`### ${called('tab')}`, words.writtenBy[tab.writtenBy], markdownTable(words.columns, rows)].join('\n\n');
  });
  return sections.join('\n\n');
}

/**
 * @param {import('./facts.mjs').Tab} tab
 * @param {string} field
 * @returns {import('../../src/read/tabs/tab.ts').FieldSpec}
 */
const specOf = ({ specs }, field) => specs[field] ?? { kind: 'text' };
