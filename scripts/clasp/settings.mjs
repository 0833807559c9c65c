import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../bundle/paths.mjs';

/** The id in .clasp.json until a script exists: clasp needs some text to list files offline. */
const PLACEHOLDER = /^PUT-YOUR-SCRIPT-ID/;

/**
 * The id of the script that a push would replace; null while .clasp.json holds the placeholder.
 * @returns {string | null}
 */
export function scriptId() {
  const { scriptId: id = '' } = JSON.parse(readFileSync(at('.clasp.json'), 'utf8'));
  return id === '' || PLACEHOLDER.test(id) ? null : id;
}

/** Writes the id of a new script. Only dist is ever pushed. */
export function saveScriptId(/** @type {string} */ id) {
  writeFileSync(at('.clasp.json'), `{ "scriptId": ${JSON.stringify(id)}, "rootDir": "dist" }\n`);
}
