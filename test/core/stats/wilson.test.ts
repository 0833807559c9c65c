import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../../src/core/stats/wilson.ts';
import { Z95 } from '../../../src/core/stats/z95.ts';
import { anyTrials } from './anyTrials.ts';

describe('wilson', () => {
  test.each([
    [3, 3, 0.4385, 1],
    [3, 4, 0.3006, 0.9544],
    [0, 10, 0, 0.2775],
    [1, 100, 0.0018, 0.0545],
    [8, 20, 0.2188, 0.6134],
    [40, 100, 0.3094, 0.498],
    [52, 180, 0.2276, 0.359],
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d gives %d to %d', (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('is exactly 0 at the low end of 0 of n and exactly 1 at the high end of n of n', () => {
    for (let n = 1; n <= 200; n++) {
      expect(wilson(0, n)?.low).toBe(0);
      expect(wilson(n, n)?.high).toBe(1);
    }
  });

  test('is not defined without trials', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test('solves the score equation: each end lies z standard errors of its own from the share', () => {
    fc.assert(
      fc.property(anyTrials, ({ successes, trials: n }) => {
        const interval = wilson(successes, n);
        for (const end of [interval?.low ?? NaN, interval?.high ?? NaN]) {
          expect((successes / n - end) ** 2).toBeCloseTo((Z95 ** 2 * end * (1 - end)) / n, 9);
        }
      }),
    );
  });

  test('holds the share, stays inside 0..1 and narrows when every row is doubled', () => {
    fc.assert(
      fc.property(anyTrials, ({ successes, trials: n }) => {
        const one = wilson(successes, n) ?? { low: NaN, high: NaN };
        const two = wilson(2 * successes, 2 * n) ?? { low: NaN, high: NaN };
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(successes / n);
        expect(one.high).toBeGreaterThanOrEqual(successes / n);
        expect(two.high - two.low).toBeLessThan(one.high - one.low);
      }),
    );
  });

  test('mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(anyTrials, ({ successes, trials: n }) => {
        expect(wilson(n - successes, n)?.low).toBeCloseTo(1 - (wilson(successes, n)?.high ?? NaN), 10);
      }),
    );
  });
});
