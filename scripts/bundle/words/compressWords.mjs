import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesUnder } from '../declarations/globals.mjs';
import { languageFolders } from '../lists/languages.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compressChecked } from './compressChecked.mjs';

/** The module with the compressed words. */
export const RECOGNISED = 'compressed:recognised';

/** Words that only functions called seldom look for: their program is compressed as a whole. */
const SELDOM = ['joins'];

/**
 * The words that are recognised in cells, of all languages. Every call needs them all, so they are
 * one block. A file with what JSON cannot hold, such as a regexp, stays as it is.
 *
 * @returns {Promise<{ block: string, files: Map<string, string> }>} the module with the block, and
 *   what stands in the bundle for each file of words
 */
export async function compressWords() {
  /** @type {Record<string, Record<string, unknown>>} */
  const words = {};
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const language of languageFolders())
    for (const file of filesUnder(at(`src/i18n/${language}/recognised`))) {
      const name = basename(file, '.ts');
      if (SELDOM.includes(name)) continue;
      const { [name]: own } = await load(file);
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(own)), own)) continue;
      words[language] = { ...words[language], [name]: own };
      const place = [language, name].map((key) => `[${JSON.stringify(key)}]`).join('');
      files.set(file, `import { words } from '${RECOGNISED}';\nexport const ${name} = words${place};`);
    }
  const compressed = await compressChecked(JSON.stringify(words), 'The block of recognised words');
  const block = `import { decompress } from './decompress.ts';
export const words = JSON.parse(decompress(${JSON.stringify(compressed)}));`;
  return { block, files };
}
