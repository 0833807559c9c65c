import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio } from '../../../src/core/stats/ratio.ts';

describe('ratio', () => {
  test.each([
    [1, 4, 0.25],
    [0, 4, 0],
    [-3, 2, -1.5],
    [0, 0, null],
    [5, 0, null],
    [-5, 0, null],
    [NaN, 2, null],
    [1e308, 1e-10, null],
  ])('%d / %d is %s', (numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
  });

  test('is never NaN or infinite, whatever it is given', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => {
        const value = ratio(a, b);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
