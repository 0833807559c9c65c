import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { backtest, backtestTable } from './backtest.mjs';
import { coldSection } from './cold.mjs';
import { contest } from './contest.mjs';
import { median } from './measure.mjs';
import { firstCallTable, peerTable, report, scaleTable, textTable, wholeTable } from './report.mjs';
import { textContest } from './texts.mjs';
import { wholeContest } from './whole.mjs';

const [file] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');
const started = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}, ${started}`;

// On a busy machine the medians also measure the other work.
const busy = Math.max(0, loadavg()[0] - 0.5) > 0.5 * availableParallelism() ? loadavg()[0].toFixed(1) : null;

const first = Object.fromEntries(['KPI_CONVERSION(data)', 'LEADERBOARD(data)'].map((call) => [call, firstCall(call)]));
const moscow = 'Europe/Moscow';
const small = await contest(code, { rows: 100_000, zone: moscow, withLibraries: true, warmUps: 5, runs: 15 });
const dst = await contest(code, {
  rows: 100_000,
  zone: 'America/New_York',
  withLibraries: false,
  warmUps: 5,
  runs: 15,
});
const texts = await textContest(code, { rows: 100_000, warmUps: 3, runs: 15 });
const whole = await wholeContest(code, { rows: 100_000, zone: moscow, warmUps: 4, runs: 11 });
const large = await contest(code, { rows: 1_000_000, zone: moscow, withLibraries: true, warmUps: 2, runs: 5 });

const text = report({
  machine,
  busy,
  bundleBytes: Buffer.byteLength(code),
  tables: [
    peerTable('100,000 rows, Europe/Moscow', small),
    peerTable('100,000 rows, America/New_York (the clock changes twice a year)', dst),
    textTable('100,000 rows with texts: `05.11.2026 14:30`, `12 500,00 ₽`', texts),
    wholeTable('100,000 rows, all 18 KPIs for all managers', whole),
    peerTable('1,000,000 rows, Europe/Moscow', large),
    scaleTable(small, large),
    firstCallTable(first),
    coldSection(),
    backtestTable(await backtest()),
  ],
});
console.log(text);
writeFileSync(new URL('results.md', import.meta.url), text);

/**
 * Median over fresh processes: within one process the engine would remember the compiled bundle.
 */
function firstCall(call) {
  const took = () => Number(execFileSync(process.execPath, ['first.mjs', file, call], { encoding: 'utf8' }));
  return median(Array.from({ length: 15 }, took));
}
