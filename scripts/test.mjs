/** npm test: everything, in order, up to the first failure. */
import { spawn } from 'node:child_process';
import { Failure, runCommand } from './bundle/failure.mjs';
import { ROOT } from './bundle/paths.mjs';
import { ensureChromium } from './chromium.mjs';

const ROOMS = ['src/core', 'src', 'src/sidebar', 'playground', 'test', 'scripts'];

await runCommand(async () => {
  await step('Build', () => run(['scripts/build.mjs', '--playground']));
  await step('Types', () => inPairs(ROOMS, (room) => bin('typescript/bin/tsc', ['-p', room])));
  await step('Lint', () => bin('eslint/bin/eslint.js', ['--max-warnings', '0', '.']));
  await step('Formatting', () => bin('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
  await step('Function reference', () => run(['scripts/docs.mjs', '--check']));
  const chromium = ensureChromium();
  await step('Tests', () => bin('vitest/vitest.mjs', ['run'], { KPI_BUILT: '1', CHROME_PATH: chromium }));
});

/**
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
async function step(title, work) {
  console.log(`\n== ${title}`);
  await work().catch((/** @type {Error} */ error) => {
    throw error instanceof Failure ? new Failure(`\n${title}: failed (${error.message})`) : error;
  });
}

/**
 * @param {string} program path inside node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function bin(program, args, env = {}) {
  return run([`node_modules/${program}`, ...args], env);
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<void>}
 */
function run(args, env = {}) {
  return new Promise((done, failed) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
      .on('error', failed)
      .on('close', (code) => (code === 0 ? done() : failed(new Failure(args.join(' ')))));
  });
}

/**
 * Two at a time, as many as a small machine has cores.
 * @param {string[]} items
 * @param {(item: string) => Promise<void>} work
 */
async function inPairs(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
