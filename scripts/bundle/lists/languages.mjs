import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { format } from 'prettier';
import { Failure } from '../failure.mjs';
import { at } from '../paths.mjs';

/** The list of languages, made from their folders: to add a language is to add a folder. */
export const LANGUAGES_FILE = at('src/i18n/languages.ts');

/** The language that all others are typed from. */
export const SOURCE = 'en';

/**
 * Files of shown words, beside the folder of recognised words. A language that has one of them has
 * them all.
 */
const SHOWN = ['texts', 'sidebar', 'addon', 'menu', 'build', 'numbers'];

/**
 * The folders of languages, English first: all others are typed from it.
 * @returns {string[]}
 */
export function languageFolders() {
  const folders = readdirSync(at('src/i18n'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return [SOURCE, ...folders.filter((name) => name !== SOURCE)];
}

/**
 * What src/i18n/languages.ts should hold: for each file of words, the languages that have it.
 *
 * @param {string[]} [languages]
 * @returns {Promise<string>}
 */
export async function languagesText(languages = languageFolders()) {
  const files = (/** @type {string} */ language) => wordFiles(`src/i18n/${language}/recognised`);
  const shown = languages.filter((language) => existsSync(at(`src/i18n/${language}/texts.ts`)));
  const recognised = files(SOURCE);
  for (const language of languages)
    for (const file of files(language))
      if (!recognised.includes(file))
        throw new Failure(`src/i18n/${language}/recognised/${file}.ts has no match in src/i18n/${SOURCE}.`);
  for (const language of shown)
    for (const kind of SHOWN)
      if (!existsSync(at(`src/i18n/${language}/${kind}.ts`)))
        throw new Failure(`src/i18n/${language}/${kind}.ts is missing: its folder has texts, so it needs all of them.`);

  /** @type {string[]} */
  const imports = [];
  const imported = (/** @type {string} */ language, /** @type {string} */ file, folder = '') => {
    const kind = basename(file);
    const name = `${kind}${language.replace(/^./, (letter) => letter.toUpperCase())}`;
    imports.push(`import { ${kind} as ${name} } from './${language}/${folder}${file}.ts';`);
    return name;
  };
  const registries = SHOWN.map((kind) => {
    const pairs = shown.map((language) => `${language}: ${imported(language, kind)}`);
    return `export const ${constant(kind)} = { ${pairs.join(', ')} };`;
  });
  const lists = recognised.map((file) => {
    const having = languages.filter((language) => files(language).includes(file));
    const words = having.map((language) => imported(language, file, 'recognised/'));
    return `export const ${constant(basename(file))} = [${words.join(', ')}];`;
  });
  const text = [
    `// Written by "npm run build" from the folders beside this file; edits here are lost.`,
    imports.join('\n'),
    `/** The languages that people read, with their words by what shows them. */\n${registries.join('\n')}`,
    `export type Language = keyof typeof TEXTS;\nexport const LANGUAGES: readonly Language[] = [${shown.map((one) => `'${one}'`).join(', ')}];`,
    `/** The language that types all others, and that of a locale without texts of its own. */\nexport const SOURCE: Language = '${SOURCE}';`,
    `/** The words that are recognised in cells, whatever the language of the spreadsheet. */\n${lists.join('\n')}`,
  ].join('\n\n');
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

/** `yesNo` is YES_NO. */
const constant = (/** @type {string} */ kind) => kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * The files of words in the drawers of a folder, without their ending: `time/months`.
 * @param {string} folder
 */
function wordFiles(folder) {
  if (!existsSync(at(folder))) return [];
  const files = readdirSync(at(folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\\/g, '/').replace(/\.ts$/, ''))
    .sort();
}
