import { load } from './load.mjs';
import { at } from './paths.mjs';
import { compressChecked } from './words/compressChecked.mjs';

/** The variable of Code.js that holds the program of the panels, compressed. */
export const PACKED_PANELS = '__kpiPanels';

/**
 * The program of the panels as a variable of Code.js.
 * @param {string} program
 */
export async function packedPanels(program) {
  const packed = await compressChecked(program, 'The program of the panels');
  return `/* The program of the panels, compressed, so that a cell does not load it. "npm run build -- --plain" does without: see docs/architecture.md, "Size". */
var ${PACKED_PANELS}=${JSON.stringify(packed)};
`;
}

/**
 * The programs that Code.js holds, each as a script: itself, for the cells, and the panels'
 * unpacked. All that is asked of Code.js is asked of each of them.
 *
 * @param {string} code
 * @returns {Promise<string[]>}
 */
export async function programsIn(code) {
  const packed = new RegExp(`^var ${PACKED_PANELS}=(.*);$`, 'm').exec(code)?.[1];
  if (packed === undefined) return [code];
  const { decompress } = await load(at('src/i18n/decompress.ts'));
  return [code, decompress(JSON.parse(packed))];
}
