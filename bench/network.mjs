/**
 * npm run bench -- network: the sample of the playground that no sheet could hold as leads. Counts 3
 * million made-up leads of twelve schools in DuckDB, with the very queries of `npm run warehouse`, and
 * writes the counts by school and month into playground/data/network_evidence.csv.
 */
import { writeFileSync } from 'node:fs';
import { bundled, bundledAmong } from './bundled.mjs';

const LEADS = 3e6;
const AS_OF = '2026-11-30';
const KPIS = ['conversion', 'sales', 'revenue', 'retention'];
const FILE = new URL('../playground/data/network_evidence.csv', import.meta.url);

export async function network() {
  const [{ BUILTIN }, { networkSql }, { evidenceSql }, { leadsViewSql }, { MAPPING }] = await Promise.all(
    [
      'src/core/kpis/builtinKpis.ts',
      'warehouse/scale/network.ts',
      'warehouse/sql/evidence.ts',
      'warehouse/sql/leadsView.ts',
      'warehouse/test/dealsTable.ts',
    ].map(bundled),
  );
  const { inDuckDb, openDuckDb } = await bundledAmong('warehouse/test/engines/duckdb.ts', 'warehouse');
  const database = await openDuckDb(2);
  await database.run("SET memory_limit = '4GB'");
  await database.run(networkSql(LEADS, 0));
  const kpis = BUILTIN.filter(({ id }) => KPIS.includes(id));
  const leads = `(${leadsViewSql(MAPPING, 'deals', 'UTC')})`;
  const sql = inDuckDb(evidenceSql({ kpis, leads, asOf: '@as_of', zone: 'UTC' }), AS_OF);
  const found = (await database.runAndReadAll(sql)).getRowsJson().map((row) => row.map(textOf));
  const rows = monthly(found);
  writeFileSync(FILE, `${[TITLES, ...rows].map((row) => row.join(',')).join('\n')}\n`);
  console.log(`${rows.length} rows of ${LEADS} leads: playground/data/network_evidence.csv`);
}

const TITLES = 'KPI,Manager,From,To,As of,Leads,Reached,Ripening,Sum,Squares,Present,Days'.split(',');
const [LEADS_AT, PRESENT_AT, DAYS_AT] = [5, 10, 11];

const textOf = (cell) => (cell === null ? '' : String(cell).replace(/^(\d{4}-\d\d-\d\d) 00:00:00$/, '$1'));

/** Days of one school and KPI make a month: counts and sums add up. */
function monthly(rows) {
  const months = new Map();
  for (const row of rows) {
    const [kpi, manager, from, to] = row;
    // The month of shares that has two rows keeps both.
    const key = from === to ? [kpi, manager, from.slice(0, 7)].join() : row.join();
    const month = months.get(key);
    if (month === undefined) {
      const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
      const whole = [`${from.slice(0, 8)}01`, `${from.slice(0, 8)}${last}`];
      months.set(key, from === to ? [kpi, manager, ...whole, ...row.slice(4)] : [...row]);
    } else
      for (let at = LEADS_AT; at <= PRESENT_AT; at++)
        if (row[at] !== '') month[at] = String(Number(month[at]) + Number(row[at]));
  }
  return [...months.values()]
    .map((row) => row.map((cell, at) => (at === DAYS_AT ? cell : cell.replace(/\.0$/, ''))))
    .sort((a, b) => (a.slice(0, 4).join() < b.slice(0, 4).join() ? -1 : 1));
}
