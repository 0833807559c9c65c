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
 * Checks the types of each room. What did not change since the last time is not checked again.
 * @type {readonly (() => Promise<void>)[]}
 */
export const typeChecks = ROOMS.map((room) => () => {
  const seen = `build/types/${room.replaceAll('/', '-')}.tsbuildinfo`;
  return bin('typescript/bin/tsc', ['-p', room, '--incremental', '--tsBuildInfoFile', seen]);
});
