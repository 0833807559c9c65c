import { logGamma } from './logGamma.ts';

/**
 * The chance that a chi-square is as large as this or larger, from 0 to 1: the p-value of a test.
 * With 1 degree of freedom and z² it is the two-sided p-value of a standard normal z.
 * Right to about 1e-13: what is smaller comes out as 0 or as noise of that size.
 *
 * @param value The chi-square, 0 or more.
 * @param freedom Whole degrees of freedom, 1 or more.
 * @returns A probability from 0 to 1.
 * @example
 * // The 5 % point of the table; in R: pchisq(3.8415, 1, lower.tail = FALSE).
 * chiSquareTail(3.8415, 1) // => 0.05
 * @see Series of the incomplete gamma function with terms above 0 only: DLMF 8.11.4.
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
