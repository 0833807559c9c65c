import { basename, dirname } from 'node:path';
import { Failure } from '../failure.mjs';
import { filesUnder } from '../globals.mjs';
import { languageFolders } from '../languages.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compress } from './compress.mjs';

/**
 * The module that exports the words that are recognised in cells, of all languages, as `words`: by
 * the language, then by the name of the file. Every call needs them all, so they are one block.
 */
export async function compressWords() {
  /** @type {Record<string, Record<string, unknown>>} */
  const words = {};
  for (const language of languageFolders()) {
    const files = filesUnder(at(`src/i18n/${language}/recognised`));
    words[language] = Object.assign({}, ...(await Promise.all(files.map((file) => load(file)))));
  }
  const text = JSON.stringify(words);
  const compressed = compress(text);
  const { decompress } = await load(at('src/i18n/decompress.ts'));
  if (decompress(compressed) !== text) throw new Failure('The recognised words do not come back as they were.');
  return `import { decompress } from './decompress.ts';
export const words = /* @__PURE__ */ JSON.parse(/* @__PURE__ */ decompress(${JSON.stringify(compressed)}));`;
}

/**
 * What stands for a file of recognised words in the bundle.
 * @param {string} file
 */
export function readWords(file) {
  const [name, language] = [basename(file, '.ts'), basename(dirname(dirname(file)))];
  return `import { words } from 'compressed:recognised';
export const ${name} = words[${JSON.stringify(language)}][${JSON.stringify(name)}];`;
}
