import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { at } from './paths.mjs';

/**
 * An export of `examples/`, as its file holds it: every cell is text.
 *
 * @typedef {{ en: string, ru: string }} Words
 * @typedef {{ name: string, group: 'crm' | 'hand' | 'trap', title: Words, about: Words, rows:
 *   string[][] }} Example
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
      const { group, title, about } = JSON.parse(readFileSync(at(`examples/${name}.json`), 'utf8'));
      return { name, group, title, about, rows: rowsOf(readFileSync(at(`examples/${file}`), 'utf8')) };
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
