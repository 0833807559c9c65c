import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z95 } from '../../../src/core/stats/proportion.ts';
import { studentT } from '../../../src/core/stats/studentT.ts';

describe('studentT', () => {
  // Two-sided 95 % and 99 % points, table of Student's t as printed in textbooks (R: qt(0.975, df), qt(0.995, df)).
  it.each([
    [1, 12.7062047, 63.6567412],
    [2, 4.3026527, 9.9248432],
    [3, 3.1824463, 5.8409093],
    [4, 2.7764451, 4.6040949],
    [5, 2.5705818, 4.032143],
    [10, 2.2281389, 3.1692727],
    [30, 2.0422725, 2.7499957],
    [120, 1.9799304, 2.6174211],
  ])('has for %d degrees of freedom the 95 and 99 percent points %d and %d', (freedom, at95, at99) => {
    expect(studentT(freedom)).toBeCloseTo(at95, 6);
    expect(studentT(freedom, 0.99)).toBeCloseTo(at99, 6);
  });

  it.each([0.5, 0.9, 0.95, 0.999])('follows the closed forms for 1 and 2 degrees of freedom at %d', (confidence) => {
    expect(studentT(1, confidence) / Math.tan((Math.PI * confidence) / 2)).toBeCloseTo(1, 8);
    expect(studentT(2, confidence) / (confidence * Math.sqrt(2 / (1 - confidence ** 2)))).toBeCloseTo(1, 8);
  });

  it('comes down to the normal point as degrees of freedom grow, fractional ones between whole ones', () => {
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
