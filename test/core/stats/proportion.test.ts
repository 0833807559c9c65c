import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCoullError, newcombe, wilson, Z95 } from '../../../src/core/stats/proportion.ts';

const trials = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => Object.freeze({ successes: Math.round(n * share), trials: n }));

describe('wilson', () => {
  it.each([
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

  it('is exactly 0 at the low end of 0 of n and exactly 1 at the high end of n of n', () => {
    for (let n = 1; n <= 200; n++) {
      expect(wilson(0, n)?.low).toBe(0);
      expect(wilson(n, n)?.high).toBe(1);
    }
  });

  it('is not defined without trials', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('solves the score equation: each end lies z standard errors of its own from the share', () => {
    fc.assert(
      fc.property(trials, ({ successes, trials: n }) => {
        const interval = wilson(successes, n);
        for (const end of [interval?.low ?? NaN, interval?.high ?? NaN]) {
          expect((successes / n - end) ** 2).toBeCloseTo((Z95 ** 2 * end * (1 - end)) / n, 9);
        }
      }),
    );
  });

  it('holds the share, stays inside 0..1 and narrows when every row is doubled', () => {
    fc.assert(
      fc.property(trials, ({ successes, trials: n }) => {
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

  it('mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(trials, ({ successes, trials: n }) => {
        expect(wilson(n - successes, n)?.low).toBeCloseTo(1 - (wilson(successes, n)?.high ?? NaN), 10);
      }),
    );
  });
});

describe('newcombe', () => {
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d - %d/%d lies from %d to %d', (a, aTrials, b, bTrials, low, high) => {
    const found = newcombe({ successes: a, trials: aTrials }, { successes: b, trials: bTrials });
    expect(found?.difference).toBeCloseTo(a / aTrials - b / bTrials, 12);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it.each([
    [
      { successes: 0, trials: 0 },
      { successes: 1, trials: 2 },
    ],
    [
      { successes: 1, trials: 2 },
      { successes: 0, trials: 0 },
    ],
  ])('is not defined when a side has no trials: %o %o', (a, b) => {
    expect(newcombe(a, b)).toBeNull();
  });

  it('holds the difference, stays inside -1..1 and changes sign with the sides', () => {
    fc.assert(
      fc.property(trials, trials, (a, b) => {
        const there = newcombe(a, b) ?? { difference: NaN, low: NaN, high: NaN };
        const back = newcombe(b, a) ?? { difference: NaN, low: NaN, high: NaN };
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
      }),
    );
  });
});

describe('agrestiCoullError', () => {
  it.each([
    // By hand for z = 2: two successes and two failures added, 4/16 and 6/16.
    [2, 12, Math.sqrt((0.25 * 0.75) / 16)],
    [4, 12, Math.sqrt((0.375 * 0.625) / 16)],
    [0, 12, Math.sqrt((0.125 * 0.875) / 16)],
  ])('%d of %d at z = 2 gives %d', (successes, n, expected) => {
    expect(agrestiCoullError(successes, n, 2)).toBeCloseTo(expected, 12);
  });

  it('is above 0 at 0 of n and not defined without trials', () => {
    expect(agrestiCoullError(0, 10)).toBeCloseTo(0.0929, 4);
    expect(agrestiCoullError(0, 0)).toBeNull();
  });
});
