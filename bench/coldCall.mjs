/**
 * One fresh process and one call on a big table, of the add-on or by hand: so many made-up deals,
 * `school` for 100,000 of the table that carries all KPIs, or the cells of a file. Prints the CPU time
 * of the call in milliseconds, of all threads, that of loading the script, the answer, and the most
 * memory that the process took, in MB. Making the table is in neither time, but in the memory.
 */
import { readFileSync } from 'node:fs';
import { sheetContext } from './context.mjs';
import { deals, realmOf } from './data.mjs';
import { coldByHand } from './peers/coldByHand.mjs';
import { localDays } from './peers/localDays.mjs';
import { schoolDeals } from './schoolData.mjs';

const SCHOOL_ROWS = 100_000;

const [file, figure, call, table] = process.argv.slice(2);
const { evaluate, asked } = sheetContext('Europe/Moscow', cpu);
const realm = realmOf(evaluate);
const data = dataOf(table);
const before = cpu();
const compute = call === '' ? byHand() : ours();
const load = cpu() - before;
// The young garbage of making the table is nobody's; what is left of it is old, as it is in a sheet.
globalThis.gc();
globalThis.gc();
asked.ms = 0;
const start = cpu();
const answer = compute(data);
const ms = cpu() - start - asked.ms;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ load, ms, answer, peak }));

function dataOf(named) {
  if (named === 'school') return schoolDeals(SCHOOL_ROWS, realm);
  return Number(named) > 0 ? deals(Number(named), realm) : realm.rows(readFileSync(named, 'utf8'));
}

/** CPU milliseconds of the process so far. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function ours() {
  evaluate(readFileSync(file, 'utf8'), 'Code.js');
  return evaluate(`(data) => ${call}`);
}

function byHand() {
  return evaluate(`(${coldByHand})`)(evaluate(`(${localDays})`))[figure];
}
