import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearson } from '../../../src/core/stats/clopperPearson.ts';
import figures from '../../reference/comparisons.json';

/** Chances of 0 to n successes, by the recurrence of the binomial. */
function binomial(n: number, share: number): number[] {
  const chances = [(1 - share) ** n];
  for (let k = 1; k <= n; k++) chances.push(((chances[k - 1] ?? NaN) * (n - k + 1) * share) / (k * (1 - share)));
  return chances;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('clopperPearson', () => {
  test.each(figures.shares)(
    'agrees with binom.test of R: $successes of $trials',
    ({ successes, trials, low, high }) => {
      expect(clopperPearson(successes, trials)?.low).toBeCloseTo(low, 10);
      expect(clopperPearson(successes, trials)?.high).toBeCloseTo(high, 10);
    },
  );

  test.each(figures.rates)(
    'gives the interval of poisson.test of R for the ratio of $a to $b',
    ({ a, b, low, high }) => {
      const share = clopperPearson(a.observed, a.observed + b.observed);
      const ratioOf = (part: number) => ((b.expected / a.expected) * part) / (1 - part);
      expect(ratioOf(share?.low ?? NaN)).toBeCloseTo(low, 8);
      expect(ratioOf(share?.high ?? NaN)).toEqual(high === null ? Infinity : expect.closeTo(high, 8));
    },
  );

  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 5.
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('agrees with the printed interval of %d of %d', (successes, trials, low, high) => {
    expect(clopperPearson(successes, trials)?.low).toBeCloseTo(low, 4);
    expect(clopperPearson(successes, trials)?.high).toBeCloseTo(high, 4);
  });

  test('is not defined without trials', () => {
    expect(clopperPearson(0, 0)).toBeNull();
  });

  test('leaves 2.5 % in the tail at each end, holds the share, and mirrors with failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(), (trials, any) => {
        const successes = any % (trials + 1);
        const { low, high } = clopperPearson(successes, trials) ?? { low: NaN, high: NaN };
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        if (successes > 0) expect(sum(binomial(trials, low).slice(successes))).toBeCloseTo(0.025, 9);
        if (successes < trials) expect(sum(binomial(trials, high).slice(0, successes + 1))).toBeCloseTo(0.025, 9);
        expect(clopperPearson(trials - successes, trials)?.low).toBeCloseTo(1 - high, 11);
      }),
    );
  });
});
