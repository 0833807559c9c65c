/**
 * npm run bench -- warehouse [MILLIONS...]: from where on which road. Counts 1 and 10 million leads of
 * twelve schools in DuckDB, asks formulas of their evidence and formulas of leads themselves, each in a
 * fresh process. Prints the tables and puts them into bench/results.md. Ends with an error where a
 * board on the evidence takes more than 0.3 seconds, or is not the board of the warehouse.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boardRows, mustBeEqual } from './equal.mjs';
import { inFreshProcess } from './inFreshProcess.mjs';
import { ms, table, withSection } from './markdown.mjs';
import { median } from './measure.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const BOARD = 'LEADERBOARD(data, "conversion")';
const ON_EVIDENCE = [BOARD, 'LEADERBOARD(data)', 'KPI_TREND(data, "conversion")', 'KPI_CHECK(data)'];
const LEADS = [100_000, 300_000, 833_000];
const MOST_MS = 300;
const RUNS = 3;

export async function warehouse(...millions) {
  if (!existsSync(at('../warehouse/node_modules/@duckdb'))) {
    console.error('The engines are not here: `npm run warehouse:test` installs them, into warehouse/ only.');
    return 1;
  }
  const [load] = loadavg();
  const folder = mkdtempSync(join(tmpdir(), 'kpi-evidence-'));
  try {
    const counts = (millions.length > 0 ? millions : [1, 10]).map((many) => counted(many * 1e6, folder));
    const onLeads = LEADS.map((rows) => ({ rows, ...cold(BOARD, rows) }));
    const sections = [countTable(counts), evidenceTable(counts), leadsTable(onLeads)];
    sections[2] += about(load);
    console.log(sections.join('\n'));
    const results = new URL('results.md', import.meta.url);
    writeFileSync(results, sections.reduce(withSection, readFileSync(results, 'utf8')));
    const slowest = Math.max(...counts.map(({ calls }) => calls[0].ms));
    if (slowest > MOST_MS) console.error(`${BOARD} took ${ms(slowest)} ms of CPU, of ${MOST_MS} at most.`);
    return slowest > MOST_MS ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The counts of so many leads, and what formulas on them cost. */
function counted(leads, folder) {
  const file = join(folder, `${leads}.json`);
  const args = ['warehouseCount.mjs', String(leads), file];
  const count = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: at('.') }));
  const calls = ON_EVIDENCE.map((call) => ({ call, ...cold(call, file) }));
  mustBeEqual(`${BOARD} on ${leads} leads`, boardRows(calls[0].answer), count.board);
  return { ...count, leads, calls };
}

/** Medians of a few processes. */
function cold(call, data) {
  const runs = Array.from({ length: RUNS }, () => inFreshProcess(call, data));
  return {
    answer: runs[0].answer,
    ms: median(runs.map((run) => run.ms)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}

const whole = (number) => Math.round(number).toLocaleString('en-US');

function countTable(counts) {
  const rows = counts.map(({ leads, seconds, peak, kpis, rows }) => [
    whole(leads),
    seconds.evidence.toFixed(1),
    `${whole(rows)} of ${kpis} KPIs`,
    seconds.board.toFixed(1),
    whole(peak),
  ]);
  const heads = ['leads', 'evidence of all KPIs, s of CPU', 'rows', 'board of conversion, s of CPU', 'peak, MB'];
  return table('A warehouse of leads: counted by DuckDB', heads, rows);
}

function evidenceTable(counts) {
  const rows = counts.flatMap(({ leads, rows, calls }) =>
    calls.map(({ call, ms: took, peak }) => [`\`${call}\``, whole(leads), whole(rows), ms(took), whole(peak)]),
  );
  const heads = ['', 'leads', 'rows of evidence', 'call, ms of CPU', 'peak, MB'];
  return table('A warehouse of leads: formulas on its evidence, cold', heads, rows);
}

function leadsTable(onLeads) {
  const rows = onLeads.map(({ rows, ms: took, peak }) => [whole(rows), ms(took), whole(peak)]);
  return table(
    `A warehouse of leads: \`${BOARD}\` on leads in a sheet, cold`,
    ['rows of 12 columns', 'call, ms of CPU', 'peak, MB'],
    rows,
  );
}

function about(load) {
  const today = new Date().toISOString().slice(0, 10);
  return `
${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}, ${today}, load of the machine ${load.toFixed(1)} at the start.
Twelve schools of four managers, 37 months; CPU of all threads. DuckDB has two threads and 6 GB, beyond which it uses the disk; its peak is that
of the process, the leads themselves included. Calls are medians of ${RUNS} fresh processes; their peak includes making the table. The board on the
evidence is compared with that of the warehouse, manager by manager.
`;
}
