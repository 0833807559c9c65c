import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { at } from '../paths.mjs';

/**
 * Brings a file that the build keeps in src up to date. One that is right already is not touched,
 * so that nothing is built again for it.
 *
 * @param {string} file absolute path
 * @param {string} text what it should hold
 */
export async function bringUpToDate(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) await replaceFile(file, text);
}

/**
 * Files are written beside dist and then renamed, so that a page or a test that reads meanwhile
 * never sees half a file.
 */
export async function replaceFile(/** @type {string} */ file, /** @type {string} */ text) {
  await mkdir(at('build'), { recursive: true });
  const draft = at(`build/.draft-${process.pid}`);
  await writeFile(draft, text);
  await rename(draft, file);
}
