/**
 * npm run bench -- cold [PAIRS]: a cell pays for a cold call, so each figure is asked once in a fresh
 * process in which nothing is compiled, against a cold pass by hand. Prints the table and puts it into
 * bench/results.md.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { boardRows, mustBeEqual } from './equal.mjs';
import { HEADERS } from './data.mjs';
import { median } from './measure.mjs';
import { ms, table, times, withSection } from './markdown.mjs';

const BUNDLE = '../dist/Code.js';
const ROWS = 100_000;
const TITLE = 'A cold call on 100,000 rows (fresh process, CPU)';

/** What the add-on is asked, the pass by hand for the same figure, and whether they say the same. */
const FIGURES = [
  { call: 'LEADERBOARD(data, "conversion")', byHand: 'conversion', mustAgree: boards },
  { call: 'LEADERBOARD(data)', byHand: 'score', mustAgree: boards },
  { call: 'KPI_CONVERSION(data)', byHand: 'share', mustAgree: assert.equal },
  { call: 'KPI_CHECK(data)', byHand: 'check', mustAgree: checks },
];

export function cold(pairs) {
  const section = coldSection(pairs);
  console.log(section);
  const results = new URL('results.md', import.meta.url);
  writeFileSync(results, withSection(readFileSync(results, 'utf8'), section));
}

export function coldSection(pairs = 9) {
  const [load] = loadavg();
  const today = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}, ${today}`;
  const figures = FIGURES.map((figure) => measured(figure, pairs));
  return coldTable(figures, { machine, pairs, load: load.toFixed(1) });
}

/** Cold calls, against cold passes by hand: for the same figure, and for conversion by manager. */
function coldTable(figures, { machine, pairs, load }) {
  const [conversion] = figures;
  const rows = figures.map(({ call, load, ours, byHand, ratio }) => [
    `\`${call}\``,
    ...[load, ours, byHand].map(ms),
    times(ratio),
    times(ours / conversion.byHand),
  ]);
  const heads = ['', 'load, ms', 'call, ms', 'by hand, ms', 'against by hand', 'against conversion by hand'];
  return `${table(TITLE, heads, rows)}
${machine}, load of the machine ${load}. Medians of ${pairs} pairs of processes that take turns; CPU of all threads, without the time of the
stand-in for Google. "By hand" is a cold pass for that very figure: columns by their headers, Dates or texts as days, grouped by manager.
`;
}

/**
 * Both sides in pairs of processes that take turns, so that a busy moment of the machine hits both.
 *
 * @returns median milliseconds of CPU, and the median of the ratios of the pairs
 */
function measured({ call, byHand, mustAgree }, pairs) {
  const [ours, hands] = [[], []];
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(inFreshProcess(byHand, call));
    hands.push(inFreshProcess(byHand, ''));
    if (pair === 0) mustAgree(ours[0].answer, hands[0].answer, call);
  }
  return {
    call,
    load: median(ours.map(({ load }) => load)),
    ours: median(ours.map(({ ms }) => ms)),
    byHand: median(hands.map(({ ms }) => ms)),
    ratio: median(ours.map(({ ms }, pair) => ms / hands[pair].ms)),
  };
}

/** @param {string} call of the add-on; '' asks for the pass by hand */
function inFreshProcess(figure, call) {
  const args = ['--expose-gc', 'coldCall.mjs', BUNDLE, figure, call, String(ROWS)];
  const options = { encoding: 'utf8', maxBuffer: 1e8, cwd: fileURLToPath(new URL('.', import.meta.url)) };
  return JSON.parse(execFileSync(process.execPath, args, options));
}

function boards(ours, byHand, call) {
  mustBeEqual(call, boardRows(ours), byHand);
}

/** The check of rows, leads, managers and filled cells; the sentences are ours alone. */
function checks(ours, { facts, filled }) {
  const counts = ours.map(([, count]) => count);
  const { rows, leads, managers, first, last } = facts;
  assert.deepEqual(
    [counts[1], counts[2], counts[6], counts[7]],
    [rows, leads, managers, last - first + 1],
    'KPI_CHECK: rows, leads, managers, days',
  );
  assert.deepEqual(counts.slice(-HEADERS.length), filled, 'KPI_CHECK: filled cells');
}
