import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Two-sided quantile of Student's t: |T| is below it with the given probability. Found by bisection on
 * y = t²/(df + t²), whose distribution is Beta(1/2, df/2) (DLMF 8.17, Johnson, Kotz & Balakrishnan 1995, ch. 28).
 *
 * @param degreesOfFreedom At least 1; need not be whole.
 * @param confidence Above 0 and below 1; 0.95 gives the multiplier of a 95 % interval.
 * @returns The quantile, accurate to about 1e-9 of itself up to a million degrees of freedom and 1e-6 up to a billion
 *   (12.7062 for 1 degree, 1.96 for very many).
 */
export function studentT(degreesOfFreedom: number, confidence = 0.95): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-10 * Math.min(high, 1 - low)) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (incompleteBeta(middle, 0.5, degreesOfFreedom / 2) < confidence) low = middle;
    else high = middle;
  }
  const y = (low + high) / 2;
  return Math.sqrt((degreesOfFreedom * y) / (1 - y));
}
