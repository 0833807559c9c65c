import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../../../../src/core/stats/distributions/incompleteBeta.ts';

describe('incompleteBeta', () => {
  test.each([
    [0, 2, 3, 0],
    [1, 2, 3, 1],
    [0.3, 1, 1, 0.3],
    [0.25, 0.5, 0.5, 1 / 3], // arcsine law: (2/π)·asin(√x)
    [0.5, 40, 40, 0.5],
    [0.2, 1, 5, 1 - 0.8 ** 5],
    [0.9, 7, 1, 0.9 ** 7],
  ])('I_%d(%d, %d) = %d', (x, a, b, expected) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 12);
  });

  test('stays exact for very large parameters next to the mean, where the fraction is slowest', () => {
    expect(incompleteBeta(0.5, 1e6, 1e6)).toBeCloseTo(0.5, 8);
  });

  test('is the upper tail of a binomial summed term by term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(59),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, k, p) => {
          const from = Math.min(k + 1, n);
          let term = (1 - p) ** n;
          let tail = 0;
          for (let i = 0; i <= n; i++) {
            if (i >= from) tail += term;
            term *= ((n - i) / (i + 1)) * (p / (1 - p));
          }
          expect(incompleteBeta(p, from, n - from + 1)).toBeCloseTo(tail, 11);
        },
      ),
    );
  });
});
