import { describe, expect, test } from 'vitest';
import { sureDifference, sureNormalDifference } from '../../../src/core/stats/sureDifference.ts';

describe('sureDifference', () => {
  test.each([
    [{ difference: 3, low: 1, high: 5 }, 3],
    [{ difference: -3, low: -5, high: -1 }, -3],
    [{ difference: 3, low: -1, high: 7 }, 0],
    [{ difference: 3, low: 0, high: 6 }, 0],
    [null, 0],
  ])('of %j is %d', (interval, expected) => {
    expect(sureDifference(interval)).toBe(expected);
  });
});

describe('sureNormalDifference', () => {
  test.each([
    [{ raw: 20, error: 3 }, { raw: 10, error: 4 }, 10],
    [{ raw: 10, error: 4 }, { raw: 20, error: 3 }, -10],
    // 9.8 standard errors are 1.96 · 5.
    [{ raw: 19.79, error: 3 }, { raw: 10, error: 4 }, 0],
    [{ raw: 1, error: 0 }, { raw: 1, error: 0 }, 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(sureNormalDifference(a, b)).toBeCloseTo(expected, 12);
  });
});
