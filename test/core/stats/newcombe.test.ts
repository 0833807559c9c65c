import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe } from '../../../src/core/stats/newcombe.ts';
import { anyTrials } from './anyTrials.ts';

describe('newcombe', () => {
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  test.each([
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

  test.each([
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

  test('holds the difference, stays inside -1..1 and changes sign with the sides', () => {
    fc.assert(
      fc.property(anyTrials, anyTrials, (a, b) => {
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
