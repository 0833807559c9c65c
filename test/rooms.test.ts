import { relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT, at } from '../scripts/bundle/paths.mjs';
import { ROOMS } from '../scripts/steps/rooms.mjs';

const MADE = ['**/node_modules', 'build', 'dist', 'coverage'];
/** Checked by `npm run warehouse:test` alone: it needs packages that nobody else installs. */
const OWN_PACKAGES = 'warehouse/test';

/** The files that a room's tsconfig.json lists itself; what they import is not among them. */
function filesOf(room: string): string[] {
  const { config } = ts.readConfigFile(at(`${room}/tsconfig.json`), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, at(room)).fileNames;
}

test('every file of code belongs to a room, so that types, rules and editors know it', () => {
  const known = new Set([...ROOMS, OWN_PACKAGES].flatMap(filesOf).map((file) => relative(ROOT, file)));
  const all = ts.sys.readDirectory(ROOT, ['.ts', '.tsx', '.js', '.mjs'], MADE, ['**/*']);
  expect(all.length).toBeGreaterThan(500);
  expect(all.map((file) => relative(ROOT, file)).filter((file) => !known.has(file))).toEqual([]);
});
