import { logGamma } from './logGamma.ts';

/**
 * Chance of a chi-square as large as this or larger: the p-value of a test. With 1 degree of freedom and z² it is the
 * two-sided p-value of a standard normal z. Source: the series of the incomplete gamma function, DLMF 8.11.4, all terms above 0.
 *
 * @param value 0 or more.
 * @param freedom Whole degrees of freedom, 1 or more.
 * @returns A probability from 0 to 1, to about 1e-13: what is smaller comes out as 0 or as noise of that size.
 */
export function chiSquareTail(value: number, freedom: number): number {
  const x = value / 2;
  // So far out the tail is 0 to all digits, while the series would overflow.
  if (x > 300 + freedom) return 0;
  const a = freedom / 2;
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, Math.max(0, 1 - sum * Math.exp(a * Math.log(x) - x - logGamma(a + 1))));
}
