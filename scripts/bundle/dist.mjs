import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { buildCode } from './code.mjs';
import { readEntries } from './declarations/entries.mjs';
import { EXPORTS_FILE, exportsText } from './lists/exports.mjs';
import { functionIndex } from './lists/functionIndex.mjs';
import { functionTable } from './declarations/functions.mjs';
import { customFunctionsIn, endpointsIn } from './declarations/globals.mjs';
import { LANGUAGES_FILE, languagesText } from './lists/languages.mjs';
import { noticeOf } from './notice.mjs';
import { at } from './paths.mjs';
import { writeRowIndexes } from './lists/rowIndexes.mjs';
import { buildSidebar } from './sidebar.mjs';
import { readTranslations } from './declarations/translations.mjs';
import { bringUpToDate, replaceFile } from './lists/upToDate.mjs';

/** The files Google gets, and nothing else. */
export const DIST_FILES = ['appsscript.json', 'Code.js', 'Sidebar.html'];

/** Beside them in dist: whose work is inside, for people. clasp leaves it. */
export const NOTICE_FILE = 'NOTICE';

/**
 * The index of the custom functions. The build writes it into src, so that editors and tests see
 * its types.
 */
const INDEX = at('src/functions/index.ts');

/** What the index should hold according to the files beside it. */
export const indexText = () => functionIndex(customFunctionsIn(at('src/functions')), INDEX);

/**
 * Brings the indexes in src up to date, then builds the add-on into dist/ and the function
 * table into build/functions.json. Neither is written unless everything could be built.
 *
 * @param {Variant} [variant]
 * @returns {Promise<Record<string, string>>} the text of each file of dist/
 */
export async function buildAddon(variant) {
  await bringUpToDate(LANGUAGES_FILE, await languagesText());
  await bringUpToDate(EXPORTS_FILE, await exportsText());
  await bringUpToDate(INDEX, await indexText());
  await writeRowIndexes();
  await mkdir(at('build'), { recursive: true });
  const { files, table } = await addonFiles(variant);
  await writeFolder(at('dist'), files);
  await replaceFile(at('build/functions.json'), `${JSON.stringify(table, null, 2)}\n`);
  return files;
}

/**
 * Which add-on to build: nightly can award badges every night and asks for that right; plain has
 * what is called seldom beside the rest instead of compressed.
 *
 * @typedef {{ nightly?: boolean, plain?: boolean }} Variant
 */

/**
 * The add-on that a command asks for.
 * @param {readonly string[]} args
 */
export const variantOf = (args) => ({ nightly: args.includes('--nightly'), plain: args.includes('--plain') });

/**
 * The text of each file of dist/, and the function table.
 * @param {Variant} [variant]
 */
export async function addonFiles({ nightly = false, plain = false } = {}) {
  const functions = customFunctionsIn(at('src/functions'));
  const usual = [...functions, ...endpointsIn(at('src/addon')), ...readEntries(at('src/main.ts'))];
  const all = [...usual, ...readEntries(at('src/nightly.ts'))];
  const table = functionTable(functions, await readTranslations());
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(nightly ? all : usual, all, table, { nightly, plain }),
    buildSidebar(at('src/sidebar'), table),
    readFile(at(nightly ? 'appsscript.nightly.json' : 'appsscript.json'), 'utf8'),
  ]);
  const notice = noticeOf([...code.inputs, ...sidebar.inputs]);
  return {
    files: { 'appsscript.json': manifest, 'Code.js': code.text, 'Sidebar.html': sidebar.text, [NOTICE_FILE]: notice },
    table,
  };
}

/**
 * Makes a folder hold exactly these files.
 * @param {string} folder
 * @param {Record<string, string>} files
 */
async function writeFolder(folder, files) {
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((name) => !(name in files));
  await Promise.all(stale.map((name) => rm(`${folder}/${name}`, { recursive: true, force: true })));
  for (const [name, text] of Object.entries(files)) await replaceFile(`${folder}/${name}`, text);
}
