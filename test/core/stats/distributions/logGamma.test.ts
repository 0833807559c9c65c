import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma } from '../../../../src/core/stats/distributions/logGamma.ts';

describe('logGamma', () => {
  test.each([
    ['Γ(1) = 1', 1, 0],
    ['Γ(2) = 1', 2, 0],
    ['Γ(6) = 5!', 6, Math.log(120)],
    ['Γ(1/2) = √π', 0.5, Math.log(Math.PI) / 2],
    ['Γ(7/2) = 15√π/8', 3.5, Math.log((15 * Math.sqrt(Math.PI)) / 8)],
    ['Γ(21) = 20!', 21, Math.log(2432902008176640000)],
  ])('knows that %s', (_title, x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 12);
  });

  test('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10);
      }),
    );
  });
});
