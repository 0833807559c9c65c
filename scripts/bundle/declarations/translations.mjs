import { existsSync } from 'node:fs';
import { short } from './entries.mjs';
import { Failure } from '../failure.mjs';
import { languageFolders } from '../lists/languages.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';

/**
 * The texts of the custom functions in one language: the text of each function, and the word for a
 * parameter that may be left out.
 *
 * @typedef {{ functions: Record<string, import('./functions.mjs').Translation>, optional: string }}
 *   Translated
 */

/**
 * The texts of the custom functions in each language that has them, by language: `functions` and
 * `optional` of functions.ts in its folder. English is taken from the docstrings themselves.
 *
 * @returns {Promise<Record<string, Translated>>}
 */
export async function readTranslations() {
  /** @type {Record<string, Translated>} */
  const read = {};
  for (const language of languageFolders()) {
    const file = translationFile(language);
    if (existsSync(at(file))) read[language] = await readTranslation(at(file));
  }
  return read;
}

/** Where the texts of a language stand. */
export const translationFile = (/** @type {string} */ language) => `src/i18n/${language}/functions.ts`;

/**
 * @param {string} file
 * @returns {Promise<Translated>}
 */
async function readTranslation(file) {
  const { functions, optional } = await load(file);
  if (!functions || !optional)
    throw new Failure(`${short(file)} must export "functions", a text for each custom function, and "optional".`);
  return { functions, optional };
}
