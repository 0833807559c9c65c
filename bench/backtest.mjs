/**
 * How honest a chance is: the back-test of test/support/backtest.ts on the real table of the
 * playground.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export async function backtest() {
  // The add-on's own esbuild: the bench has none.
  const { buildSync } = createRequire(path('../package.json'))('esbuild');
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' };
  const [{ text }] = buildSync({ entryPoints: [path('../test/support/backtest.ts')], ...options }).outputFiles;
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  const { EARLIER, DAYS, DAYS_OF_MONTH, SCORED, casesOf, compared, readDeals } = module;
  const deals = readDeals(readFileSync(path('../playground/data/sales_pipeline.csv'), 'utf8'));
  const on = (periods, days) => compared(deals, casesOf(deals, periods, days));
  return { scored: on(SCORED, DAYS), earlier: on(EARLIER, DAYS_OF_MONTH) };
}
