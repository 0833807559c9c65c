/**
 * One fresh process and one call on a big table, of the add-on or by hand. Prints the CPU time of
 * the call in milliseconds, of all threads, that of loading the script, and the answer. Making the
 * table is in neither.
 */
import { readFileSync } from 'node:fs';
import { sheetContext } from './context.mjs';
import { deals, realmOf } from './data.mjs';
import { coldByHand } from './peers/coldByHand.mjs';
import { localDays } from './peers/localDays.mjs';

const [file, figure, call, rows] = process.argv.slice(2);
const { evaluate, asked } = sheetContext('Europe/Moscow', cpu);
const data = deals(Number(rows), realmOf(evaluate));
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
console.log(JSON.stringify({ load, ms, answer }));

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
