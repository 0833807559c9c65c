import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../paths.mjs';
import { shortNames } from './shortNames.mjs';
import { replaceFile } from '../lists/upToDate.mjs';

const FILE = at('build/shortNames.json');

/**
 * The names that the bundle may shorten. They take most of a build and are the same for every
 * variant of the add-on, so they are kept until a file of the program changes, or what finds them.
 *
 * @param {import('typescript').Program} program
 * @param {readonly import('../declarations/entries.mjs').Entry[]} endpoints
 * @returns {Promise<string[]>}
 */
export async function keptNames(program, endpoints) {
  const hash = createHash('sha256').update(readFileSync(at('scripts/bundle/minify/shortNames.mjs')));
  for (const { name, file } of endpoints) hash.update(`${name} ${file}\n`);
  for (const { fileName, text } of program.getSourceFiles()) hash.update(`${fileName}\n`).update(text);
  const of = hash.digest('hex');
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
  if (kept?.of === of) return kept.names;
  const names = shortNames(program, endpoints);
  await replaceFile(FILE, JSON.stringify({ of, names }));
  return names;
}
