import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../../src/core/stats/distributions/chiSquareTail.ts';
import figures from '../../../reference/comparisons.json';

describe('chiSquareTail', () => {
  test.each(figures.chiSquareTails)('agrees with pchisq of R: beyond $value with $freedom', ({ value, freedom, p }) => {
    expect(chiSquareTail(value, freedom)).toBeCloseTo(p, 11);
  });

  test('is the exponential with 2 degrees of freedom and its Poisson sum with 2k', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 30 }), (value, k) => {
        let term = Math.exp(-value / 2);
        let sum = term;
        for (let i = 1; i < k; i++) sum += term *= value / 2 / i;
        expect(chiSquareTail(value, 2 * k)).toBeCloseTo(sum, 11);
      }),
    );
  });

  test('falls from 1 to 0 as the value grows, without a jump to more', () => {
    for (const freedom of [1, 3, 40, 300]) {
      let before = 1;
      for (let value = 0; value < 1600; value += 7) {
        const tail = chiSquareTail(value, freedom);
        expect(tail).toBeLessThanOrEqual(before + 1e-11);
        expect(tail).toBeGreaterThanOrEqual(0);
        before = tail;
      }
      expect(before).toBe(0);
    }
  });
});
