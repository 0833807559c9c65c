/**
 * npm run bench: builds the add-on and compares the speed of the bundle with its peers. Installs
 * the peers on first use, into bench/ only. Prints its tables and writes them to bench/results.md.
 * `npm run bench -- tables` tries made-up tables instead, see tables.mjs.
 * `npm run bench -- score` tells how often a Score calls equals different, see score.mjs.
 * `npm run bench -- places [SEED] [TEAMS]` tells how often a board's possible places hold the true
 * one, see places.mjs.
 * `npm run bench -- joins [SEED] [SETS]` tries joins of exports and measures one, see joins.mjs.
 * `npm run bench -- receipts [PAIRS]` measures receipts against their numbers, see receipts.mjs.
 * `npm run bench -- slices [PAIRS]` measures one table of many KPIs against single calls, see slices.mjs.
 * `npm run bench -- cold [PAIRS]` measures cold calls alone, see cold.mjs.
 * `npm run bench -- warehouse [MILLIONS...]` counts millions of leads in DuckDB and measures formulas on
 * the counts, see warehouse.mjs.
 * `npm run bench -- network` makes the playground's sample of 3 million leads, see network.mjs.
 * `npm run bench -- calibration [SEED] [TEAMS]` tries the forecasts on made-up teams, see
 * calibration/calibration.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibration } from './calibration/calibration.mjs';
import { cold } from './cold.mjs';
import { network } from './network.mjs';
import { score } from './score.mjs';
import { joins } from './joins.mjs';
import { receipts } from './receipts.mjs';
import { slices } from './slices.mjs';
import { places } from './places.mjs';
import { tables } from './tables.mjs';
import { warehouse } from './warehouse.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const [mode, ...numbers] = process.argv.slice(2);
if (mode === 'cold') {
  run('node', ['scripts/build.mjs'], at('..'));
  cold(...numbers.map(Number));
  process.exit();
}
if (mode === 'score') process.exit(await score(...numbers.map(Number)));
if (mode === 'places') process.exit(await places(...numbers.map(Number)));
if (mode === 'joins') {
  run('node', ['scripts/build.mjs'], at('..'));
  process.exit((await joins(...numbers.map(Number))) === 0 ? 0 : 1);
}
if (mode === 'receipts') {
  run('node', ['scripts/build.mjs'], at('..'));
  process.exit(receipts(...numbers.map(Number)) === 0 ? 0 : 1);
}
if (mode === 'slices') {
  run('node', ['scripts/build.mjs'], at('..'));
  process.exit(slices(...numbers.map(Number)) === 0 ? 0 : 1);
}
if (mode === 'warehouse') {
  run('node', ['scripts/build.mjs'], at('..'));
  process.exit((await warehouse(...numbers.map(Number))) === 0 ? 0 : 1);
}
if (mode === 'network') process.exit(await network());
if (mode === 'calibration') process.exit((await calibration(...numbers.map(Number))) === 0 ? 0 : 1);
if (mode === 'tables') process.exit((await tables(...numbers.map(Number))) === 0 ? 0 : 1);
if (!existsSync(at('node_modules/.package-lock.json'))) run('npm', ['ci', '--no-audit', '--no-fund'], at('.'));
run('node', ['scripts/build.mjs'], at('..'));
run('node', ['--expose-gc', '--max-old-space-size=6144', 'suite.mjs', '../dist/Code.js'], at('.'));
