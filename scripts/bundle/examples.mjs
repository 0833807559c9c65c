import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { at } from './paths.mjs';

/**
 * An export of `examples/`, as its file holds it: every cell is text. `docs` is what only the page
 * about CRMs says.
 *
 * @typedef {{ en: string, ru: string } & Record<string, string>} Words
 * @typedef {Record<string, { where?: string, notes?: string[] }>} Docs
 * @typedef {{ name: string, group: 'crm' | 'hand' | 'kind' | 'trap' | 'network', title: Words, about: Words, docs?: Docs,
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
 * The counts of a network of schools, of which no spreadsheet could hold the leads; `npm run bench --
 * network` makes them.
 * @returns {Example}
 */
export function readNetwork() {
  const words = JSON.parse(readFileSync(at('playground/data/network_evidence.json'), 'utf8'));
  const rows = rowsOf(readFileSync(at('playground/data/network_evidence.csv'), 'utf8'));
  return { name: 'network', group: 'network', ...words, rows };
}

/**
 * The cells of a CSV with either separator, with or without a byte order mark.
 * @param {string} csv
 * @returns {string[][]}
 */
function rowsOf(csv) {
  return Papa.parse(csv.replace(/^\ufeff/, '').replace(/\r?\n$/, ''), { delimitersToGuess: [';', ','] }).data;
}
