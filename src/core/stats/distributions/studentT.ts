import { incompleteBeta } from './incompleteBeta.ts';

/**
 * The multiplier of a 95 % interval by Student's t: |T| is below it with a chance of 95 %. It falls
 * from 12.7062 for 1 degree of freedom to 1.96 for very many.
 *
 * @param freedom Degrees of freedom, 1 or more; need not be whole.
 * @returns Standard errors, right to about 1e-9 of itself up to a million degrees of freedom and to
 *   1e-6 up to a billion.
 * @example
 * // In R: qt(0.975, 10).
 * studentT(10) // => 2.228139
 * @see t²/(df + t²) is Beta(1/2, df/2), and is found by halving an interval: Johnson, Kotz &
 *   Balakrishnan 1995, "Continuous Univariate Distributions 2", ch. 28.
 */
export function studentT(freedom: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-10 * Math.min(high, 1 - low)) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (incompleteBeta(middle, 0.5, freedom / 2) < 0.95) low = middle;
    else high = middle;
  }
  const y = (low + high) / 2;
  return Math.sqrt((freedom * y) / (1 - y));
}
