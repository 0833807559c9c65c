/**
 * One fresh process and one join of 100,000 rows, of the add-on or by hand. Prints the CPU time in
 * milliseconds, of all threads, the size of the answer, and the days of webinar and call that it
 * found. Making the tables is not in it.
 */
import { readFileSync } from 'node:fs';
import { sheetContext } from './context.mjs';
import { realmOf } from './data.mjs';
import { joinExports } from './joinData.mjs';
import { joinByHand } from './peers/joinByHand.mjs';
import { localDays } from './peers/localDays.mjs';

const [file, call] = process.argv.slice(2);
const { evaluate, asked } = sheetContext('Europe/Moscow', cpu);
const tables = joinExports(realmOf(evaluate));
const dayOf = evaluate(
  `(${localDays})(at => Utilities.formatDate(new Date(at), 'Europe/Moscow', 'yyyy-MM-dd HH:mm:ss'))`,
);
if (call !== '') evaluate(readFileSync(file, 'utf8'), 'Code.js');
const join = call === '' ? evaluate(`(${joinByHand})`)(dayOf) : evaluate(`([a, b, c, d]) => ${call}`);
globalThis.gc();
globalThis.gc();
asked.ms = 0;
const start = cpu();
const answer = join(tables);
const ms = cpu() - start - asked.ms;
console.log(
  JSON.stringify({ ms, rows: answer.length, columns: answer[0].length, titles: answer[0], days: daysOf(answer) }),
);

/** CPU milliseconds of the process so far. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The webinar and the call of each lead, in minutes; null for none. */
function daysOf(rows) {
  const minutes = (serial) => (Number.isFinite(serial) ? Math.round(serial * 1440) : null);
  if (call === '') return rows.map((row) => row.slice(12, 14).map(minutes));
  const columns = ['Webinar', 'Call'].map((title) => rows[0].indexOf(title));
  return rows.slice(1).map((row) => columns.map((at) => (row[at] === '' ? null : minutes(dayOf(row[at].getTime())))));
}
