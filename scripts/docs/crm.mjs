import { exportLinks, exportSections } from './exports.mjs';
import { firstOf, textsIn } from './facts.mjs';
import { markdownTable, ticked } from './markdown.mjs';
import { WORDS, wordsIn } from './words.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('../bundle/examples.mjs').Example} Example */

/**
 * The generated parts of the page about CRMs: the exports and links to them, the columns of a
 * person's own table, and what KPI_CHECK says.
 *
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 * @param {string} language
 * @returns {Record<string, string>}
 */
export const crmParts = (facts, examples, language) => ({
  links: exportLinks(facts, examples, language),
  exports: exportSections(facts, examples, language),
  columns: columnsPart(facts, language),
  findings: findingsPart(facts, language),
});

/**
 * Every recognised column, with the words that people use in its header.
 *
 * @param {Facts} facts
 * @param {string} language
 */
function columnsPart({ TEXTS }, language) {
  const words = wordsIn(language).crm;
  const headed = (/** @type {string} */ names) => {
    const all = names.split('|');
    const sure = all.filter((name) => !name.startsWith('?'));
    const weak = all.filter((name) => name.startsWith('?')).map((name) => name.slice(1));
    return [sure, weak].filter((some) => some.length > 0).map((some) => ticked(some));
  };
  const languages = Object.keys(WORDS);
  const rows = Object.entries(textsIn(TEXTS, language).columns).map(([id, names]) => [
    `**${firstOf(names)}**`,
    ...languages.map((other) => headed(textsIn(TEXTS, other).columns[id] ?? '').join(`; ${words.else} `)),
  ]);
  return markdownTable([words.column, ...languages.map((other) => words.headers[other] ?? other)], rows);
}

/**
 * Every sentence of KPI_CHECK about something unusual.
 *
 * @param {Facts} facts
 * @param {string} language
 */
function findingsPart({ TEXTS }, language) {
  const plain = (/** @type {string} */ text) => text.replace(/\{\w+\}/g, '…');
  const rows = Object.values(textsIn(TEXTS, language).findings).map((sentences) => sentences.map(plain));
  return markdownTable(wordsIn(language).crm.findings, rows);
}
