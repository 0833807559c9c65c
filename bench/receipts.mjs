/**
 * npm run bench -- receipts [PAIRS]: what a receipt of one manager costs against the number itself,
 * on 100,000 rows, each in a fresh process in which nothing is compiled. Ends with an error where it
 * is more than three times as much.
 */
import assert from 'node:assert/strict';
import { inFreshProcess } from './inFreshProcess.mjs';
import { median } from './measure.mjs';

const MOST_TIMES = 3;
const KPIS = ['conversion', 'created > paid in 30', 'revenue', 'cycle'];

export function receipts(pairs = 5) {
  const who = 'Manager number 1';
  const slow = KPIS.filter((kpi) => {
    const [numbers, rows] = [[], []];
    for (let pair = 0; pair < pairs; pair++) {
      numbers.push(inFreshProcess(`KPI(data, "${kpi}", "${who}")`));
      rows.push(inFreshProcess(`KPI_ROWS(data, "${kpi}", "${who}").slice(-1)[0][7]`));
    }
    assert.equal(rows[0].answer, numbers[0].answer, kpi);
    const ratio = median(rows.map(({ ms }, pair) => ms / numbers[pair].ms));
    const [number, receipt] = [numbers, rows].map((all) => median(all.map(({ ms }) => ms)).toFixed(0));
    console.log(`${kpi}: KPI ${number} ms, KPI_ROWS ${receipt} ms, ${ratio.toFixed(2)} times`);
    return ratio > MOST_TIMES;
  });
  return slow.length;
}
