import { Failure } from '../failure.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compressChecked } from '../words/compressChecked.mjs';

/** The variable of Code.js that holds the programs of what is called seldom, compressed. */
export const PACKED_SELDOM = '__kpiSeldom';

/**
 * Custom functions that a sheet calls seldom: tables that one person asks for to look into a
 * question, once, not in many cells. Each calculation of one pays for unpacking, so neither numbers
 * and sources of numbers (KPI_WHERE, KPI_DATA) nor boards are here. Of what the built sheet holds, only
 * the targets, their pace, the bottleneck and the badges are, one or two cells each, with the forecast
 * behind them.
 *
 * A program for each list, unpacked together with those before it. KPI_BY is alone in the first, because
 * it stands for many cells and is short. KPI_CHECK has the next one: it is asked of any data before all
 * else, and again until nothing is wrong; then KPI_JOIN: a sheet that joins its exports calls it again
 * whenever a row of one of them changes.
 */
const SELDOM_FUNCTIONS = [
  ['KPI_BY'],
  ['KPI_CHECK'],
  ['KPI_JOIN', 'KPI_JOIN_CHECK'],
  [
    'KPI_AUDIT',
    'KPI_BADGES',
    'KPI_BONUS',
    'KPI_BOTTLENECK',
    'KPI_COHORTS',
    'KPI_COMPARE',
    'KPI_FAIR',
    'KPI_GAMING',
    'KPI_LEAGUES',
    'KPI_LEVELS',
    'KPI_LOAD',
    'KPI_PACE',
    'KPI_PLAN',
    'KPI_REPLAY',
    'KPI_RESPONSE',
    'KPI_ROWS',
    'KPI_SCORECARD',
    'KPI_STREAKS',
    'KPI_TARGET',
    'KPI_TOUCHES',
  ],
];

/** The programs of Code.js: what is called often, a program for each list, and what no cell calls. */
export const PROGRAMS = SELDOM_FUNCTIONS.length + 2;

/** What Google calls whenever a file is opened. */
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall'];

/**
 * What tells which of the {@link PROGRAMS} a function that becomes global is in.
 *
 * @param {readonly string[]} functions the custom functions
 * @throws {Failure}
 */
export function programAmong(functions) {
  for (const name of SELDOM_FUNCTIONS.flat())
    if (!functions.includes(name)) throw new Failure(`scripts/bundle/seldom/seldom.mjs: there is no function ${name}.`);
  return (/** @type {string} */ name) => {
    if (functions.includes(name)) return SELDOM_FUNCTIONS.findIndex((names) => names.includes(name)) + 1;
    return SIMPLE_TRIGGERS.includes(name) ? 0 : PROGRAMS - 1;
  };
}

/**
 * The programs of what is called seldom as a variable of Code.js: one text, so that a later one
 * repeats what stands in an earlier one.
 *
 * @param {readonly string[]} programs
 */
export async function packedSeldom(programs) {
  const ends = programs.map((_, number) => programs.slice(0, number + 1).join('').length);
  const packed = await compressChecked(programs.join(''), 'What is called seldom');
  return `/* What is called seldom, compressed, so that other calls do not load it. "npm run build -- --plain" does without: see docs/architecture.md, "Size". */
var ${PACKED_SELDOM}=${JSON.stringify([ends, packed])};
`;
}

/**
 * The programs that Code.js holds, each as a script: itself, and those of what is called seldom,
 * unpacked. All that is asked of Code.js is asked of each of them.
 *
 * @param {string} code
 * @returns {Promise<string[]>}
 */
export async function programsIn(code) {
  const found = new RegExp(`^var ${PACKED_SELDOM}=(.*);$`, 'm').exec(code)?.[1];
  if (found === undefined) return [code];
  const { decompress } = await load(at('src/i18n/decompress.ts'));
  /** @type {import('../../../src/addon/seldomProgram.ts').SeldomPrograms} */
  const [ends, packed] = JSON.parse(found);
  const text = decompress(packed);
  return [code, ...ends.map((end, number) => text.slice(ends[number - 1] ?? 0, end))];
}
