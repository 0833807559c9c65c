/**
 * npm run bench -- joins [SEED] [SETS]: holds made-up sets of exports, joined, against a slow and
 * plain way (test/support/joins/), counts who found whom among 2,000 people, and measures a join of
 * 100,000 rows in a fresh process against one by hand. Ends with an error where one is wrong.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SEED as TABLES_SEED } from './joinData.mjs';
import { median } from './measure.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const PEOPLE = 2000;
const [PAIRS, SHOWN_FAILURES] = [7, 10];
/** The limits that a join keeps to: against by hand, and in milliseconds. */
const [MOST_TIMES, MOST_MS] = [3, 1500];

export async function joins(seed = 1, sets = 1000) {
  const { triedJoins } = await bundled('tried.ts');
  const { pairsFound } = await bundled('pairs.ts');
  const failures = triedJoins(seed, sets);
  for (const failure of failures.slice(0, SHOWN_FAILURES)) console.log(`${failure}\n`);
  console.log(`${sets} sets of exports, seeds ${seed} to ${seed + sets - 1}: ${failures.length} wrong`);
  const { made, right, allowed, found } = pairsFound(seed, PEOPLE);
  console.log(
    `${PEOPLE} people, seed ${seed}: precision ${(right / made).toFixed(4)} of ${made} pairs, ` +
      `recall ${(found / allowed).toFixed(4)} of ${allowed} pairs that keys allow`,
  );
  const isFast = speed();
  return failures.length + (right < made ? 1 : 0) + (found < 0.98 * allowed ? 1 : 0) + (isFast ? 0 : 1);
}

/** A file of test/support/joins, with the add-on's own esbuild: the bench has none. */
async function bundled(file) {
  const { buildSync } = createRequire(path('../package.json'))('esbuild');
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' };
  const [{ text }] = buildSync({ entryPoints: [path(`../test/support/joins/${file}`)], ...options }).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

function speed() {
  const [ours, hands] = [[], []];
  for (let pair = 0; pair < PAIRS; pair++) {
    ours.push(inFreshProcess('KPI_JOIN(a, b, c, d)'));
    hands.push(inFreshProcess(''));
    if (pair === 0) assert.deepEqual(ours[0].days, hands[0].days, 'the days of webinar and call');
  }
  const [ms, byHand] = [ours, hands].map((all) => median(all.map((one) => one.ms)));
  const ratio = median(ours.map((one, pair) => one.ms / hands[pair].ms));
  const [{ rows, columns, titles }] = ours;
  console.log(
    `100,000 rows in four tables to 20,000 clients, seed ${TABLES_SEED}, cold, CPU, medians of ${PAIRS} pairs: ` +
      `KPI_JOIN ${ms.toFixed(0)} ms, by hand ${byHand.toFixed(0)} ms, ${ratio.toFixed(2)} times\n` +
      `the answer: ${rows} rows, ${columns} columns (${titles.join(', ')})`,
  );
  return ratio <= MOST_TIMES && ms <= MOST_MS;
}

function inFreshProcess(call) {
  const options = { encoding: 'utf8', maxBuffer: 1e8, cwd: path('.') };
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', 'joinCall.mjs', '../dist/Code.js', call], options));
}
