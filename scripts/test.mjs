/** npm test: everything, up to the first failure. */
import { Failure, runCommand } from './bundle/failure.mjs';
import { ensureChromium } from './chromium.mjs';
import { lintChecks, unusedChecks } from './steps/lint.mjs';
import { typesCheck } from './steps/rooms.mjs';
import { bin, inPairs, run } from './steps/run.mjs';

await runCommand(async () => {
  const chromium = ensureChromium();
  await step('Build', () => run(['scripts/build.mjs', '--playground']));
  const tests = (/** @type {string[]} */ ...projects) =>
    bin('vitest/vitest.mjs', ['run', ...projects.flatMap((name) => ['--project', name])], { CHROME_PATH: chromium });
  await step('Tests in a browser, beside them types, rules, formatting, function reference and all other tests', () =>
    // The browser waits for its pages most of the time, so it begins first and has all the others beside it. Of these
    // the longest come first, so that no core waits at the end; tests take both cores when the browser is done.
    inPairs([
      () => tests('browser'),
      ...lintChecks,
      ...unusedChecks,
      () => run(['scripts/docs.mjs', '--check']),
      typesCheck,
      () => tests('unit', 'laws'),
    ]),
  );
});

/**
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
async function step(title, work) {
  const start = Date.now();
  console.log(`\n== ${title}`);
  await work().catch((/** @type {Error} */ error) => {
    throw error instanceof Failure ? new Failure(`\n${title}: failed (${error.message})`) : error;
  });
  console.log(`== ${title}: ${Math.round((Date.now() - start) / 1000)} s`);
}
