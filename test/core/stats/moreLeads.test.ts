import { describe, expect, test } from 'vitest';
import {
  moreLeadsForCounts,
  moreLeadsForMeans,
  moreLeadsForShares,
  moreLeadsForTimes,
} from '../../../src/core/stats/moreLeads.ts';
import { logRank } from '../../../src/core/stats/survival/logRank.ts';
import { counted, MERCAPTOPURINE, PLACEBO, times } from './waiting.ts';

const shares = (a: number, aTrials: number, b: number, bTrials: number) =>
  moreLeadsForShares({ successes: a, trials: aTrials }, { successes: b, trials: bTrials });
const days = (a: number, aDays: number, b: number, bDays: number) =>
  moreLeadsForCounts({ observed: a, expected: aDays }, { observed: b, expected: bDays });

describe('moreLeadsForShares', () => {
  test('takes what is there from the 354 that tell 30 from 40 %', () => {
    expect(shares(15, 50, 20, 50)).toBe(304);
    expect(shares(30, 100, 40, 100)).toBe(254);
    expect(shares(120, 400, 160, 400)).toBe(0);
  });

  test.each([
    ['equal shares', 3, 10, 6, 20],
    ['nobody on one side', 0, 0, 6, 20],
    ['nobody at all', 0, 0, 0, 0],
  ])('is not defined with %s', (_title, a, aTrials, b, bTrials) => {
    expect(shares(a, aTrials, b, bTrials)).toBeNull();
  });

  test('does not take 0 of 2 and 2 of 2 for shares without chance', () => {
    // Half a success: shares of 1/4 and 3/4 scatter by 3/16 each, 7.8489 · 3/8 = 2.94 leads.
    expect(shares(0, 2, 2, 2)).toBe(1);
    expect(shares(0, 1, 1, 1)).toBe(3);
  });
});

describe('moreLeadsForMeans', () => {
  test('gives each side its own variance', () => {
    // 7.8489 · (16 + 9) / 2² = 49.06 values on each side; on the first alone 16 / (2²/7.8489 - 9/20) = 268.3.
    const found = moreLeadsForMeans({ n: 20, mean: 10, variance: 16 }, { n: 20, mean: 12, variance: 9 });
    expect(found).toBe(30);
  });

  test('is not defined with equal means or where a side has one value', () => {
    expect(moreLeadsForMeans({ n: 9, mean: 5, variance: 2 }, { n: 7, mean: 5, variance: 4 })).toBeNull();
    expect(moreLeadsForMeans({ n: 1, mean: 5, variance: null }, { n: 7, mean: 6, variance: 4 })).toBeNull();
    expect(moreLeadsForMeans({ n: 7, mean: 6, variance: 4 }, { n: 1, mean: 5, variance: null })).toBeNull();
  });
});

describe('moreLeadsForCounts', () => {
  test('counts days: 1 a day against 1.5 a day take 79 of them', () => {
    // 7.8489 · (1 + 1.5) / 0.5² = 78.49.
    expect(days(10, 10, 15, 10)).toBe(69);
    expect(days(30, 30, 15, 10)).toBeLessThan(69);
  });

  test('has 80 % power: the score test, worked out over all outcomes of 79 days', () => {
    const chances = (mean: number) => {
      const list = [Math.exp(-mean)];
      for (let k = 1; k < 300; k++) list.push(((list[k - 1] ?? NaN) * mean) / k);
      return list;
    };
    const [few, many] = [chances(79), chances(79 * 1.5)];
    let power = 0;
    few.forEach((one, a) => {
      many.forEach((other, b) => {
        if ((a - b) ** 2 > 1.959964 ** 2 * (a + b)) power += one * other;
      });
    });
    expect(power).toBeGreaterThan(0.79);
    expect(power).toBeLessThan(0.82);
  });

  test('is not defined with equal rates or no days, and is with no events on one side', () => {
    expect(days(4, 2, 6, 3)).toBeNull();
    expect(days(0, 5, 0, 5)).toBeNull();
    expect(days(0, 0, 6, 3)).toBeNull();
    // Rates 0 and 0.2; scatter as of half an event: 7.8489 · (0.1 + 0.2) / 0.04 = 58.9 days.
    expect(days(0, 5, 1, 5)).toBe(54);
  });
});

describe('moreLeadsForTimes', () => {
  test('needs no more for the leukaemia trial, and many for times that hardly differ', () => {
    expect(moreLeadsForTimes(counted(MERCAPTOPURINE), counted(PLACEBO))).toBe(0);
    const close = moreLeadsForTimes(counted(times('1 4')), counted(times('2 3')));
    // Observed 2 against 7/3 with variance 13/18: ln hazard ratio -6/13; 7.8489 · 2 / (6/13)² = 73.69 leads, all of whom arrive.
    expect(close).toBe(72);
  });

  test('turns the events of Schoenfeld into leads by how many of them arrived so far', () => {
    // Half of six leads on each side arrived: twice as many leads as the 4 · 7.8489 / ln² events, half of them on each side.
    const [a, b] = [counted(times('1 2 2 9+ 9+ 9+')), counted(times('1 3 3 9+ 9+ 9+'))];
    const test = logRank(a, b) ?? { observed: NaN, expected: NaN, variance: NaN };
    const logHazards = (test.observed - test.expected) / test.variance;
    const events = (4 * (1.959963984540054 + 0.8416212335729143) ** 2) / logHazards ** 2;
    expect(moreLeadsForTimes(a, b)).toBe(Math.ceil(events) - 6);
  });

  test('is not defined when nothing can be compared or both wait alike', () => {
    expect(moreLeadsForTimes(counted([]), counted(times('1 2')))).toBeNull();
    expect(moreLeadsForTimes(counted(times('1 2 3+')), counted(times('1 2 3+')))).toBeNull();
  });
});
