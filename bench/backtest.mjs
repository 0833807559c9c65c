/**
 * How honest a chance is: the back-test of test/support/trials/backtest.ts on the real table of the
 * playground.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { table } from './markdown.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export async function backtest() {
  const module = await bundled('test/support/trials/backtest.ts');
  const { EARLIER, DAYS, DAYS_OF_MONTH, SCORED, casesOf, compared, readDeals } = module;
  const deals = readDeals(readFileSync(path('../playground/data/sales_pipeline.csv'), 'utf8'));
  const on = (periods, days) => compared(deals, casesOf(deals, periods, days));
  return { scored: on(SCORED, DAYS), earlier: on(EARLIER, DAYS_OF_MONTH) };
}

/** How honest the chances are: the scores, and the results of similar forecasts. */
export function backtestTable({ scored, earlier }) {
  const scores = scored.map(({ model, score }, i) => [
    model,
    score.brier.toFixed(4),
    earlier[i].score.brier.toFixed(4),
  ]);
  const ours = scored[scored.length - 1].score.bins;
  const share = (value) => `${(100 * value).toFixed(0)} %`;
  const bins = ours.map(({ forecast, observed, cases }) => [share(forecast), share(observed), cases]);
  return [
    table(
      'Chance of a target: Brier score on the real table',
      ['', 'Q3 and Q4 2017', 'April to June 2017, months'],
      scores,
    ),
    `30 agents on days 15, 30, 45, 60 and 75 of each quarter (5, 10, 15, 20 and 25 of each month); the target is the agent's own revenue of the period
before, and only what was known on the day is used. Nothing is fitted on either. The constant is
the share that came true, known afterwards. Plain and gamma-Poisson count in average checks, by calendar days.
`,
    table('Calibration on Q3 and Q4 2017', ['forecast', 'came true', 'cases'], bins),
  ].join('\n');
}
