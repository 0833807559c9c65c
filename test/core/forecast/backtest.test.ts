import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { historiesOf } from '../../../src/core/forecast/histories.ts';
import {
  EARLIER,
  DAYS,
  DAYS_OF_MONTH,
  SCHEDULES,
  SCORED,
  agentsOf,
  casesOf,
  compared,
  historiesFor,
  knownOn,
  readDeals,
} from '../../support/trials/backtest.ts';

const deals = readDeals(readFileSync(new URL('../../../playground/data/sales_pipeline.csv', import.meta.url), 'utf8'));
const scored = casesOf(deals, SCORED, DAYS);
const brierOf = (found: ReturnType<typeof compared>, name: string): number =>
  found.find(({ model }) => model === name)?.score.brier ?? NaN;

describe('the back-test on the real table', () => {
  const found = compared(deals, scored);

  test('asks 30 agents about two quarters on five days', () => {
    expect(agentsOf(deals)).toHaveLength(30);
    expect(scored).toHaveLength(300);
    // 45 % of them came true: p(1 - p) is what a constant scores.
    expect(scored.filter(({ isReached }) => isReached)).toHaveLength(135);
    expect(brierOf(found, 'constant')).toBeCloseTo(0.45 * 0.55, 12);
  });

  test('scores below 0.1597, and below the reference models of the same cases', () => {
    const ours = brierOf(found, 'KPI Map');
    expect(ours).toBeLessThan(0.1597);
    for (const name of ['constant', 'plain Poisson', 'gamma-Poisson']) expect(ours).toBeLessThan(brierOf(found, name));
  });

  test('says less than a third where less than a third came, and more than two thirds where more did', () => {
    const bins = found.find(({ model }) => model === 'KPI Map')?.score.bins ?? [];
    expect(bins.reduce((sum, { cases }) => sum + cases, 0)).toBe(300);
    expect(bins[0]?.observed).toBeLessThan(1 / 3);
    expect(bins[bins.length - 1]?.observed).toBeGreaterThan(2 / 3);
  });

  test('scores below that on earlier months too', () => {
    const months = casesOf(deals, EARLIER, DAYS_OF_MONTH);
    expect(brierOf(compared(deals, months), 'KPI Map')).toBeLessThan(0.1597);
  });
});

describe('nothing later than the day is used', () => {
  test('the whole table as of a day gives the history of the table as it stood then', () => {
    const revenue = builtin('revenue');
    if (revenue === null) throw new Error('no revenue');
    const agents = agentsOf(deals);
    const historyFor = historiesFor(deals);
    for (const asked of scored.filter(({ agent }) => agent === agents[4])) {
      const asOfDay = asked.period.fromDay + asked.days - 1;
      const all = historiesOf(revenue, knownOn(deals, Infinity, agents), {
        unit: 'quarter',
        asOfDay,
        schedules: SCHEDULES,
      });
      expect(all.managers[4]).toEqual(historyFor(asked));
    }
  });

  test('a history is plain JSON, and the outlook of what was written and read again is the same', () => {
    const historyFor = historiesFor(deals);
    for (const asked of scored.slice(0, 40)) {
      const history = historyFor(asked);
      const again = JSON.parse(JSON.stringify(history)) as typeof history;
      expect(again).toEqual(history);
      expect(outlookOf(again).chance(asked.target)).toBe(outlookOf(history).chance(asked.target));
    }
  });
});
