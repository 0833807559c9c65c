import { Failure } from '../failure.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compressChecked } from '../words/compressChecked.mjs';

/** The variable of Code.js that holds the program of what is called seldom, compressed. */
export const PACKED_SELDOM = '__kpiSeldom';

/**
 * Custom functions that a sheet calls seldom: tables that one person asks for to look into a
 * question, once, not in many cells. Each calculation of one pays for unpacking, so neither numbers
 * and sources of numbers (KPI_WHERE, KPI_DATA), nor boards, nor what the built sheet holds is here.
 */
const SELDOM_FUNCTIONS = [
  'KPI_AUDIT',
  'KPI_BONUS',
  'KPI_BY',
  'KPI_CHECK',
  'KPI_COHORTS',
  'KPI_COMPARE',
  'KPI_FAIR',
  'KPI_GAMING',
  'KPI_JOIN',
  'KPI_JOIN_CHECK',
  'KPI_LEAGUES',
  'KPI_LOAD',
  'KPI_PLAN',
  'KPI_REPLAY',
  'KPI_RESPONSE',
  'KPI_ROWS',
  'KPI_TOUCHES',
];

/** What Google calls whenever a file is opened. */
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall'];

/**
 * What tells whether a function that becomes global is called seldom: the functions above, and all
 * that no cell calls.
 *
 * @param {readonly string[]} functions the custom functions
 * @throws {Failure}
 */
export function seldomAmong(functions) {
  for (const name of SELDOM_FUNCTIONS)
    if (!functions.includes(name)) throw new Failure(`scripts/bundle/seldom/seldom.mjs: there is no function ${name}.`);
  return (/** @type {string} */ name) =>
    functions.includes(name) ? SELDOM_FUNCTIONS.includes(name) : !SIMPLE_TRIGGERS.includes(name);
}

/**
 * The program of what is called seldom as a variable of Code.js.
 * @param {string} program
 */
export async function packedSeldom(program) {
  const packed = await compressChecked(program, 'The program of what is called seldom');
  return `/* What is called seldom, compressed, so that other calls do not load it. "npm run build -- --plain" does without: see docs/architecture.md, "Size". */
var ${PACKED_SELDOM}=${JSON.stringify(packed)};
`;
}

/**
 * The programs that Code.js holds, each as a script: itself, and that of what is called
 * seldom, unpacked. All that is asked of Code.js is asked of each of them.
 *
 * @param {string} code
 * @returns {Promise<string[]>}
 */
export async function programsIn(code) {
  const packed = new RegExp(`^var ${PACKED_SELDOM}=(.*);$`, 'm').exec(code)?.[1];
  if (packed === undefined) return [code];
  const { decompress } = await load(at('src/i18n/decompress.ts'));
  return [code, decompress(JSON.parse(packed))];
}
