import { readFileSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { DIST_FILES, buildAddon } from './bundle/dist.mjs';
import { buildPage } from './bundle/page.mjs';
import { at } from './bundle/paths.mjs';
import { PACKED_SELDOM } from './bundle/seldom/seldom.mjs';

export const ADDON_SOURCES = ['src', 'scripts/bundle', 'appsscript.json', 'package-lock.json'];
const DIST = [...DIST_FILES.map((name) => `dist/${name}`), 'build/functions.json'];
const PAGE_SOURCES = [...ADDON_SOURCES, 'playground', 'examples'];
const PAGE = ['index.html', 'page.js', 'page.css', 'examples.json', 'pages.json'].map(
  (name) => `build/playground/${name}`,
);

/**
 * Before the tests: builds dist and the playground's page again where a source is newer. When a
 * build fails, its old result is removed. So the tests that need it fail instead of passing on an
 * old build, and the other tests still run.
 */
export default async function setup() {
  if (isStale(DIST, ADDON_SOURCES) || isUnusual()) await orRemove('dist', buildAddon);
  if (isStale(PAGE, PAGE_SOURCES)) await orRemove('build/playground', buildPage);
}

/**
 * Whether a source was written after a built file, or a built file is missing.
 * @param {string[]} files
 * @param {string[]} sources
 */
export const isStale = (files, sources) =>
  Math.min(...files.map(written)) < Math.max(...sources.flatMap(withContents).map(written));

/** Whether dist holds the add-on that awards at night, or the plain one; the tests need the usual one. */
const isUnusual = () =>
  readFileSync(at('dist/appsscript.json'), 'utf8') !== readFileSync(at('appsscript.json'), 'utf8') ||
  !readFileSync(at('dist/Code.js'), 'utf8').includes(`var ${PACKED_SELDOM}=`);

/**
 * @param {string} folder
 * @param {() => Promise<unknown>} build
 */
async function orRemove(folder, build) {
  try {
    await build();
  } catch (error) {
    console.error(`${folder} could not be built: ${error instanceof Error ? error.message : error}`);
    await rm(at(folder), { recursive: true, force: true });
  }
}

/**
 * A file, or a folder with everything in it. Folders count too, because deleting a file makes its
 * folder newer.
 *
 * @param {string} path
 * @returns {string[]}
 */
function withContents(path) {
  if (!statSync(at(path)).isDirectory()) return [path];
  return [path, ...readdirSync(at(path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)];
}

/**
 * When it was written; -Infinity where it is missing.
 *
 * @param {string} path
 */
const written = (path) => statSync(at(path), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
