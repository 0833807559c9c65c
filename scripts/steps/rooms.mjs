import { readFileSync } from 'node:fs';
import { at } from '../bundle/paths.mjs';
import { bin } from './run.mjs';

/**
 * The rooms of the house: each has a tsconfig.json of its own, and the one at the root names them
 * all.
 *
 * @type {readonly string[]}
 */
export const ROOMS = JSON.parse(readFileSync(at('tsconfig.json'), 'utf8')).references.map(
  (/** @type {{ path: string }} */ { path }) => path,
);

/**
 * Checks the types of each room, after the rooms it takes from: it reads their declarations instead
 * of checking their sources again. What did not change since the last time is not checked again.
 */
export const typesCheck = () => bin('typescript/bin/tsc', ['-b']);
