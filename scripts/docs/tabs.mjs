import { markdownTable } from './markdown.mjs';
import { wordsIn } from './words.mjs';

/**
 * The tabs with settings and their columns.
 * @param {Pick<import('./facts.mjs').Facts, 'SETTINGS' | 'TEAM' | 'HOLIDAYS' | 'TEXTS'>} facts
 * @param {string} language
 */
export function tabsPart({ SETTINGS, TEAM, HOLIDAYS, TEXTS }, language) {
  const rows = [...SETTINGS, TEAM, HOLIDAYS].map(({ id, fields }) => {
    const words = TEXTS[language]?.tabs[id] ?? {};
    return [`**${words['tab'] ?? id}**`, fields.map((field) => words[field]?.split('|')[0] ?? field).join(', ')];
  });
  return markdownTable(wordsIn(language).tabs.columns, rows);
}
