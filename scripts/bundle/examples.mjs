import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { at } from './paths.mjs';

/**
 * An export of `examples/`, as its file holds it: every cell is text. `docs` is what only the page
 * about CRMs says.
 *
 * @typedef {{ en: string, ru: string } & Record<string, string>} Words
 * @typedef {Record<string, { where?: string, notes?: string[] }>} Docs
 * @typedef {{ name: string, group: 'crm' | 'hand' | 'kind' | 'trap', title: Words, about: Words, docs?: Docs,
 *   rows: string[][] }} Example
 */

/**
 * The example exports, in the order of their names.
 * @returns {Example[]}
 */
export function readExamples() {
  return readdirSync(at('examples'))
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => {
      const name = file.replace('.csv', '');
      const { group, title, about, docs } = JSON.parse(readFileSync(at(`examples/${name}.json`), 'utf8'));
      return { name, group, title, about, docs, rows: rowsOf(readFileSync(at(`examples/${file}`), 'utf8')) };
    });
}

/**
 * The cells of a CSV with either separator, with or without a byte order mark.
 * @param {string} csv
 * @returns {string[][]}
 */
function rowsOf(csv) {
  return Papa.parse(csv.replace(/^\ufeff/, '').replace(/\r?\n$/, ''), { delimitersToGuess: [';', ','] }).data;
}
