import { existsSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { readExamples } from '../bundle/examples.mjs';
import { Failure } from '../bundle/failure.mjs';
import { at } from '../bundle/paths.mjs';
import { crmParts } from './crm.mjs';
import { exportLinks } from './exports.mjs';
import { readFacts } from './facts.mjs';
import { kpisPart } from './kpis.mjs';
import { referencePage } from './reference.mjs';
import { tabsPart } from './tabs.mjs';
import { WORDS } from './words.mjs';

/**
 * What the generated pages should hold, by path from the root of the project.
 * @param {import('../bundle/declarations/functions.mjs').FunctionHelp[]} table
 * @returns {Promise<Record<string, string>>}
 */
export async function generatedPages(table) {
  /** @type {Record<string, string>} */
  const pages = {};
  const facts = await readFacts();
  const examples = readExamples();
  for (const [language, { file, crm, kpis, tabs }] of Object.entries(WORDS)) {
    pages[file] = await pretty(referencePage(table, language));
    pages[crm.file] = await filled(crm.file, crmParts(facts, examples, language));
    pages[crm.readme] = await filled(crm.readme, { links: exportLinks(facts, examples, language, crm.file) });
    pages[kpis.file] = await filled(kpis.file, { kpis: kpisPart(facts, language) });
    pages[tabs.file] = await filled(tabs.file, { tabs: tabsPart(facts, language) });
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
 * A page that people write, with the parts between its markers generated again.
 *
 * @param {string} path
 * @param {Record<string, string>} parts by the names of the markers
 */
async function filled(path, parts) {
  let page = existsSync(at(path)) ? readFileSync(at(path), 'utf8') : '';
  for (const [name, text] of Object.entries(parts)) page = between(path, page, name, await pretty(text));
  return page;
}

/**
 * @param {string} path
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
function between(path, page, name, text) {
  const [begin, end] = [`<!-- BEGIN ${name} -->`, `<!-- END ${name} -->`];
  const [before, rest, ...more] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length > 0)
    throw new Failure(`${path} must hold "${begin}" and, after it, "${end}" once.`);
  return `${before}${begin}\n\n${text}\n${end}${after}`;
}
