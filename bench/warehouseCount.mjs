/**
 * One fresh process that counts a network of schools in DuckDB, with the very queries of
 * `npm run warehouse`: the evidence of all KPIs, which it writes into a file as the cells of a sheet,
 * and a board of conversion. Prints CPU seconds of all threads and the most memory, in MB.
 */
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runInNewContext } from 'node:vm';
import { boardScript } from '../scripts/warehouse/load.mjs';
import { bundled, bundledAmong } from './bundled.mjs';

/** Beyond this much memory the database puts what it holds on the disk. */
const MEMORY = '6GB';
const THREADS = 2;
const PEOPLE = 4;
const AS_OF = '2026-11-30';

const [leads, file] = process.argv.slice(2);
const [{ BUILTIN }, { networkSql }, { carried }, { evidenceSql }, { leadsViewSql }, { MAPPING }] = await Promise.all(
  [
    'src/core/kpis/builtinKpis.ts',
    'warehouse/scale/network.ts',
    'warehouse/sql/carried.ts',
    'warehouse/sql/evidence.ts',
    'warehouse/sql/leadsView.ts',
    'warehouse/test/dealsTable.ts',
  ].map(bundled),
);
const { inDuckDb, openDuckDb } = await bundledAmong('warehouse/test/engines/duckdb.ts', 'warehouse');
const { kpis } = carried(BUILTIN, new Set(MAPPING.columns.keys()));
const [conversion] = kpis.filter(({ id }) => id === 'conversion');

const database = await openDuckDb(THREADS);
for (const set of [
  `memory_limit = '${MEMORY}'`,
  `temp_directory = '${dirname(file)}'`,
  'preserve_insertion_order = false',
])
  await database.run(`SET ${set}`);
const make = await timed(() => database.run(networkSql(Number(leads), PEOPLE)));
const evidence = await timed(() => counted(kpis));
const script = await boardScript();
const board = await timed(async () => judged(await counted([conversion])));
const cells = [evidence.answer.columnNames(), ...evidence.answer.getRowsJson().map((row) => row.map(cellOf))];
writeFileSync(file, JSON.stringify(cells));
const seconds = { make: make.seconds, evidence: evidence.seconds, board: board.seconds };
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, peak, kpis: kpis.length, rows: cells.length - 1, board: board.answer }));

async function timed(work) {
  const start = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(start);
  return { answer, seconds: (user + system) / 1e6 };
}

function counted(some) {
  const view = leadsViewSql(MAPPING, 'deals', 'UTC');
  const sql = evidenceSql({ kpis: some, leads: `(${view})`, asOf: '@as_of', zone: 'UTC' });
  return database.runAndReadAll(inDuckDb(sql, AS_OF));
}

/** Manager, share and leads by the script that a warehouse runs, with nothing but the language around it. */
function judged(result) {
  const numbers = { leads: 'Leads', reached: 'Reached', ripening: 'Ripening', present: 'Present' };
  const rows = result.getRowObjectsJson().map((row) => ({
    manager: row.Manager,
    ...Object.fromEntries(Object.entries(numbers).map(([ours, title]) => [ours, Number(row[title])])),
    total: row.Sum,
    squares: row.Squares,
    days: row.Days,
  }));
  const code = `${script}; JSON.stringify(KPI_MAP.board(KPI, ROWS, 'fair'))`;
  const lines = JSON.parse(runInNewContext(code, { KPI: conversion, ROWS: rows, Intl: undefined, Date: undefined }));
  return lines.map(({ manager, value, leads }) => [manager, value, leads]);
}

/** As a sheet in Moscow has it: a day is a Date of its midnight, a whole number is a number. */
function cellOf(value) {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const [day] = value.match(/^\d{4}-\d\d-\d\d(?= 00:00:00$|$)/) ?? [];
  if (day !== undefined) return { date: Date.parse(`${day}T00:00:00+03:00`) };
  return /^-?\d+$/.test(value) ? Number(value) : value;
}
