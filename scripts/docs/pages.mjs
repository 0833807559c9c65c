import { existsSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { Failure } from '../bundle/failure.mjs';
import { at } from '../bundle/paths.mjs';
import { overview, referencePage } from './reference.mjs';
import { WORDS } from './words.mjs';

const BEGIN = '<!-- BEGIN functions -->';
const END = '<!-- END functions -->';

/**
 * What the generated pages should hold, by path from the root of the project.
 * @param {import('../bundle/functions.mjs').FunctionHelp[]} table
 * @returns {Promise<Record<string, string>>}
 */
export async function generatedPages(table) {
  /** @type {Record<string, string>} */
  const pages = {};
  for (const language of /** @type {const} */ (['en', 'ru'])) {
    const { file, readme } = WORDS[language];
    pages[file] = await pretty(referencePage(table, language));
    pages[readme] = between(readme, await pretty(overview(table, language)));
  }
  return pages;
}

/** Paths of the generated pages that differ from what the code says. */
export async function stalePages(/** @type {Record<string, string>} */ pages) {
  return Object.keys(pages).filter((path) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== pages[path]);
}

/** The function table of the last build. */
export function readTable() {
  const file = at('build/functions.json');
  if (!existsSync(file)) throw new Failure('build/functions.json is missing: run "npm run build" first.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const pretty = (/** @type {string} */ text) => format(text, { parser: 'markdown', printWidth: 120 });

/**
 * The page with the text between its two markers replaced.
 * @param {string} path
 * @param {string} text
 */
function between(path, text) {
  const page = existsSync(at(path)) ? readFileSync(at(path), 'utf8') : '';
  const [before, rest, ...more] = page.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length > 0)
    throw new Failure(`${path} must hold "${BEGIN}" and, after it, "${END}" once.`);
  return `${before}${BEGIN}\n\n${text}\n${END}${after}`;
}
