import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { boardRows, mustBeEqual } from './equal.mjs';
import { HEADERS } from './data.mjs';
import { median } from './measure.mjs';

/** What the add-on is asked, the pass by hand for the same figure, and whether they say the same. */
const FIGURES = [
  { call: 'LEADERBOARD(data, "conversion")', byHand: 'conversion', mustAgree: boards },
  { call: 'LEADERBOARD(data)', byHand: 'score', mustAgree: boards },
  { call: 'KPI_CONVERSION(data)', byHand: 'share', mustAgree: assert.equal },
  { call: 'KPI_CHECK(data)', byHand: 'check', mustAgree: checks },
];

/**
 * A cell pays for a cold call: a fresh process, nothing compiled. Each figure against a cold pass
 * by hand, in pairs of processes that take turns, so that a busy moment of the machine hits both.
 *
 * @param {string} file the bundle
 * @returns {{ call: string, ours: number, byHand: number, ratio: number }[]} median milliseconds of
 *   CPU, and the median of the ratios of the pairs
 */
export function coldContest(file, { rows, pairs }) {
  return FIGURES.map(({ call, byHand, mustAgree }) => {
    const run = (asked) => {
      const args = ['--expose-gc', 'coldCall.mjs', file, byHand, asked, String(rows)];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));
    };
    const [ours, hands] = [[], []];
    for (let pair = 0; pair < pairs; pair++) {
      const [one, other] = [run(call), run('')];
      if (pair === 0) mustAgree(one.answer, other.answer, call);
      ours.push(one.ms);
      hands.push(other.ms);
    }
    const ratio = median(ours.map((ms, pair) => ms / hands[pair]));
    return { call, ours: median(ours), byHand: median(hands), ratio };
  });
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
