/** npm test: everything, in order, up to the first failure. */
import { Failure, runCommand } from './bundle/failure.mjs';
import { ensureChromium } from './chromium.mjs';
import { lintChecks, unusedChecks } from './steps/lint.mjs';
import { typeChecks } from './steps/rooms.mjs';
import { bin, inPairs, run } from './steps/run.mjs';

await runCommand(async () => {
  const chromium = ensureChromium();
  await step('Build', () => run(['scripts/build.mjs', '--playground']));
  await step('Types, rules, formatting, function reference', () =>
    // The longest first, so that no core waits for it at the end.
    inPairs([...lintChecks, ...unusedChecks, () => run(['scripts/docs.mjs', '--check']), ...typeChecks]),
  );
  await step('Tests', () => bin('vitest/vitest.mjs', ['run'], { CHROME_PATH: chromium }));
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
