import type { SampleSummary } from './sampleSummary.ts';
import { sumOf } from '../sumOf.ts';

/**
 * Several samples as one.
 *
 * @returns A variance of null with fewer than two values.
 * @example
 * // 1 and 3, and 5: the mean is 3, the variance 4.
 * joinedSamples([{ n: 2, mean: 2, variance: 2 }, { n: 1, mean: 5, variance: null }])
 * // => { n: 3, mean: 3, variance: 4 }
 * @see Chan, Golub & LeVeque 1983, doi:10.2307/2683386: sums of squares within and between.
 */
export function joinedSamples(samples: readonly SampleSummary[]): SampleSummary {
  const n = sumOf(samples, (one) => one.n);
  const mean = n === 0 ? 0 : sumOf(samples, (one) => one.n * one.mean) / n;
  const squares = sumOf(
    samples,
    (one) => (one.variance ?? 0) * Math.max(0, one.n - 1) + one.n * (one.mean - mean) ** 2,
  );
  return { n, mean, variance: n < 2 ? null : squares / (n - 1) };
}
