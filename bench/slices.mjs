/**
 * npm run bench -- slices [PAIRS]: what KPI_BY of 8 KPIs by 50 managers costs on 100,000 rows, each
 * in a fresh process in which nothing is compiled: against one LEADERBOARD of one KPI and against the
 * eight calls that give the same numbers. Once of KPIs of leads, once with those for which every row's
 * client, and who brought it, must be known. Ends with an error where it is more than four times the
 * board, or more than half of the eight.
 */
import assert from 'node:assert/strict';
import { inFreshProcess } from './inFreshProcess.mjs';
import { median } from './measure.mjs';

const OF_LEADS = ['conversion', 'sales', 'revenue', 'average_check', 'cycle', 'half_paid', 'retention', 'win_rate'];
const CLIENTS = ['repeat', 'referral'];
const OF_CLIENTS = [...OF_LEADS.slice(0, 6), ...CLIENTS];
const ROWS = 100_000;
const PEOPLE = 50;
const NAMES = `Array.from({ length: ${PEOPLE} }, (_, i) => ['Manager number ' + (i + 1)])`;
const AS_OF = '2025-06-01';
const MOST_BOARDS = 4;
const MOST_OF_CALLS = 0.5;

export const slices = (pairs = 5) =>
  missed('eight KPIs', OF_LEADS, ROWS, pairs) + missed('repeat and referral among them', OF_CLIENTS, 'school', pairs);

/** How many of the two limits are not held. */
function missed(title, kpis, table, pairs) {
  check(kpis, table);
  const all = { board: [], table: [], calls: [] };
  for (let pair = 0; pair < pairs; pair++) {
    all.board.push(inFreshProcess('LEADERBOARD(data, "conversion").length', table));
    all.table.push(inFreshProcess(`KPI_BY(data, "${kpis.join(', ')}", "manager")`, table));
    all.calls.push(kpis.map((kpi) => inFreshProcess(`KPI(data, "${kpi}", ${NAMES})`, table)));
  }
  const timesOf = (of) => median(all.table.map(({ ms }, pair) => ms / of(pair)));
  const sumOf = (pair) => all.calls[pair].reduce((sum, { ms }) => sum + ms, 0);
  const [boards, calls] = [timesOf((pair) => all.board[pair].ms), timesOf(sumOf)];
  const [board, by] = [all.board, all.table].map((of) => median(of.map(({ ms }) => ms)).toFixed(0));
  console.log(`${title}: LEADERBOARD ${board} ms, KPI_BY ${by} ms: ${boards.toFixed(2)} times`);
  console.log(`of the eight calls: ${calls.toFixed(2)}`);
  return Number(boards > MOST_BOARDS) + Number(calls > MOST_OF_CALLS);
}

/** The table holds what single calls give, as of one day: a part of the rows has a last day of its own. */
function check(kpis, table) {
  const then = `"", "${AS_OF}"`;
  const { answer } = inFreshProcess(`KPI_BY(data, "${kpis.join(', ')}", "manager", ${then})`, table);
  // Clients of a group are those of its own rows.
  const alone = (kpi) => `${NAMES}.map(([name]) => [KPI(KPI_WHERE(data, "Manager", name), "${kpi}", "", ${then})])`;
  const together = (kpi) => `KPI(data, "${kpi}", ${NAMES}, ${then})`;
  const calls = kpis.map((kpi) => inFreshProcess(CLIENTS.includes(kpi) ? alone(kpi) : together(kpi), table));
  // Below them it says how clients are counted.
  const lines = answer.filter(([name]) => name.startsWith('Manager number'));
  assert.equal(lines.length, PEOPLE);
  for (const [name, ...cells] of lines)
    kpis.forEach((kpi, i) => {
      const at = Number(name.replace('Manager number ', '')) - 1;
      assert.equal(cells[2 * i], calls[i].answer[at][0], `${kpi} of ${name}`);
    });
}
