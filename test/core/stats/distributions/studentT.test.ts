import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentT } from '../../../../src/core/stats/distributions/studentT.ts';
import { Z95 } from '../../../../src/core/stats/z95.ts';

describe('studentT', () => {
  // Two-sided 95 % points, table of Student's t as printed in textbooks (R: qt(0.975, df)).
  test.each([
    [1, 12.7062047],
    [2, 4.3026527],
    [3, 3.1824463],
    [4, 2.7764451],
    [5, 2.5705818],
    [10, 2.2281389],
    [30, 2.0422725],
    [120, 1.9799304],
  ])('has for %d degrees of freedom the point %d', (freedom, point) => {
    expect(studentT(freedom)).toBeCloseTo(point, 6);
  });

  test('follows the closed forms for 1 and 2 degrees of freedom', () => {
    expect(studentT(1) / Math.tan((Math.PI * 0.95) / 2)).toBeCloseTo(1, 8);
    expect(studentT(2) / (0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)))).toBeCloseTo(1, 8);
  });

  test('comes down to the normal point as degrees of freedom grow, fractional ones between whole ones', () => {
    // First term of the expansion in 1/df: z + (z³ + z)/(4 df).
    expect(studentT(1e6)).toBeCloseTo(Z95 + (Z95 ** 3 + Z95) / 4e6, 8);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (df, more) => {
          expect(studentT(df)).toBeGreaterThan(studentT(df + more));
          expect(studentT(df)).toBeGreaterThan(Z95);
        },
      ),
    );
  });
});
