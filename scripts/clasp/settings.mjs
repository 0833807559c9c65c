import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bundle/paths.mjs';

/**
 * The scripts that one checkout may push to: in a sheet of one's own, in the sheet that others copy,
 * and the one that stands alone for the Marketplace.
 *
 * @typedef {'own' | 'template' | 'marketplace'} Place
 */

/** The project files of clasp. */
const FILES = {
  own: '.clasp.json',
  template: '.clasp.template.json',
  marketplace: '.clasp.marketplace.json',
};

/** The id in .clasp.json until a script exists: clasp needs some text to list files offline. */
const PLACEHOLDER = /^PUT-YOUR-SCRIPT-ID/;

/**
 * The place that a command asks for.
 * @param {readonly string[]} args
 * @returns {Place}
 */
export const placeOf = (args) =>
  args.includes('--template') ? 'template' : args.includes('--marketplace') ? 'marketplace' : 'own';

/** What to add to a command for a place. */
export const optionOf = (/** @type {Place} */ place) => (place === 'own' ? '' : ` -- --${place}`);

/**
 * @param {Place} place
 * @param {string} [root] of the project
 */
export const projectFile = (place, root = ROOT) => join(root, FILES[place]);

/**
 * The id of the script that a push would replace; null where there is none yet.
 * @param {Place} place
 * @param {string} [root]
 * @returns {string | null}
 */
export function scriptId(place, root) {
  const file = projectFile(place, root);
  const { scriptId: id = '' } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return id === '' || PLACEHOLDER.test(id) ? null : id;
}

/**
 * Writes the ids of a new script and of its spreadsheet. Only dist is ever pushed.
 *
 * @param {Place} place
 * @param {{ scriptId: string, parentId?: string }} ids
 * @param {string} [root]
 */
export function saveIds(place, ids, root) {
  const text = JSON.stringify({ ...ids, rootDir: 'dist' }, null, 1).replace(/\n\s*/g, ' ');
  writeFileSync(projectFile(place, root), `${text}\n`);
}
