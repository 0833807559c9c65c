/**
 * npm run bench -- slices [PAIRS]: what KPI_BY of 8 KPIs by 50 managers costs on 100,000 rows, each
 * in a fresh process in which nothing is compiled: against one LEADERBOARD of one KPI and against the
 * eight calls that give the same numbers. Ends with an error where it is more than four times the
 * board, or more than half of the eight.
 */
import assert from 'node:assert/strict';
import { inFreshProcess } from './inFreshProcess.mjs';
import { median } from './measure.mjs';

const KPIS = ['conversion', 'sales', 'revenue', 'average_check', 'cycle', 'half_paid', 'retention', 'win_rate'];
const PEOPLE = 50;
const MOST_BOARDS = 4;
const MOST_OF_CALLS = 0.5;

export function slices(pairs = 5) {
  const names = `Array.from({ length: ${PEOPLE} }, (_, i) => ['Manager number ' + (i + 1)])`;
  const all = { board: [], table: [], calls: [] };
  for (let pair = 0; pair < pairs; pair++) {
    all.board.push(inFreshProcess('LEADERBOARD(data, "conversion").length'));
    all.table.push(inFreshProcess(`KPI_BY(data, "${KPIS.join(', ')}", "manager")`));
    all.calls.push(KPIS.map((kpi) => inFreshProcess(`KPI(data, "${kpi}", ${names})`)));
  }
  check(all.table[0].answer, all.calls[0]);
  const timesOf = (of) => median(all.table.map(({ ms }, pair) => ms / of(pair)));
  const sumOf = (pair) => all.calls[pair].reduce((sum, { ms }) => sum + ms, 0);
  const [boards, calls] = [timesOf((pair) => all.board[pair].ms), timesOf(sumOf)];
  const [board, table] = [all.board, all.table].map((of) => median(of.map(({ ms }) => ms)).toFixed(0));
  console.log(`LEADERBOARD ${board} ms, KPI_BY ${table} ms: ${boards.toFixed(2)} times`);
  console.log(`of the eight calls: ${calls.toFixed(2)}`);
  return Number(boards > MOST_BOARDS) + Number(calls > MOST_OF_CALLS);
}

/** The table holds what the calls give. */
function check([, ...lines], calls) {
  assert.equal(lines.length, PEOPLE);
  for (const [name, ...cells] of lines)
    KPIS.forEach((kpi, i) => {
      const at = Number(name.replace('Manager number ', '')) - 1;
      assert.equal(cells[2 * i], calls[i].answer[at][0], `${kpi} of ${name}`);
    });
}
