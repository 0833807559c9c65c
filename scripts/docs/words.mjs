import { existsSync } from 'node:fs';
import { languageFolders } from '../bundle/lists/languages.mjs';
import { load } from '../bundle/load.mjs';
import { at } from '../bundle/paths.mjs';

/** @typedef {typeof import('../../src/i18n/en/docs.ts').docs} Words */

/** The words of the generated pages by language, from docs.ts of each language that has pages. */
export const WORDS = await readWords();

/** The words of one language. */
export function wordsIn(/** @type {string} */ language) {
  const words = WORDS[language];
  if (words === undefined) throw new Error(`src/i18n/${language}/docs.ts is missing.`);
  return words;
}

async function readWords() {
  /** @type {Record<string, Words>} */
  const words = {};
  for (const language of languageFolders()) {
    const file = at(`src/i18n/${language}/docs.ts`);
    if (!existsSync(file)) continue;
    words[language] = (await load(file)).docs;
  }
  return words;
}
