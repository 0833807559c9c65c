import { incompleteBeta } from '../distributions/incompleteBeta.ts';
import type { SampleSummary } from './sampleSummary.ts';

/**
 * Two-sided p-value of the question whether two means are one, without supposing equal variances.
 *
 * @returns A probability from 0 to 1; 1 where a side has fewer than two values or nothing differs.
 * @example
 * // In R: t.test(extra ~ group, sleep), the data of Student.
 * const [first, second] = [
 *   { n: 10, mean: 0.75, variance: 3.200556 },
 *   { n: 10, mean: 2.33, variance: 4.009 },
 * ];
 * welchPValue(first, second) // => 0.0794
 * @see Welch 1947, doi:10.1093/biomet/34.1-2.28. The tail of Student's t is an incomplete beta.
 */
export function welchPValue(a: SampleSummary, b: SampleSummary): number {
  if (a.n < 2 || b.n < 2 || a.variance === null || b.variance === null) return 1;
  const [aError, bError] = [a.variance / a.n, b.variance / b.n];
  const both = aError + bError;
  if (!(both > 0)) return 1;
  const aPart = aError / both;
  const freedom = 1 / (aPart ** 2 / (a.n - 1) + (1 - aPart) ** 2 / (b.n - 1));
  const t2 = (a.mean - b.mean) ** 2 / both;
  return incompleteBeta(freedom / (freedom + t2), freedom / 2, 0.5);
}
