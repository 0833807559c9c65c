import type { DifferenceInterval } from '../confidenceInterval.ts';
import { studentT } from '../distributions/studentT.ts';
import type { SampleSummary } from './sampleSummary.ts';

/**
 * The difference of two means, a - b, with its 95 % interval, in the unit of the values.
 * The two variances need not be equal.
 *
 * @returns Null when a side has fewer than two values, or when the values of neither side vary: the
 *   spread is not known then.
 * @example
 * // Student's sleep data; in R: t.test(extra ~ group, data = sleep).
 * welch({ n: 10, mean: 0.75, variance: 3.2006 }, { n: 10, mean: 2.33, variance: 4.009 })
 * // => { difference: -1.58, low: -3.3655, high: 0.2055 }
 * @see Welch 1947, doi:10.1093/biomet/34.1-2.28; degrees of freedom by Satterthwaite 1946.
 */
export function welch(a: SampleSummary, b: SampleSummary): DifferenceInterval | null {
  const aError = squaredError(a);
  const bError = squaredError(b);
  if (aError === null || bError === null || !(aError + bError > 0)) return null;
  // Shares of the whole instead of squares of the errors: no variance is too huge or too tiny.
  const aPart = aError / (aError + bError);
  const freedom = 1 / (aPart ** 2 / (a.n - 1) + (1 - aPart) ** 2 / (b.n - 1));
  const half = studentT(freedom) * Math.sqrt(aError + bError);
  const difference = a.mean - b.mean;
  return { difference, low: difference - half, high: difference + half };
}

function squaredError({ n, variance }: SampleSummary): number | null {
  return n < 2 || variance === null ? null : variance / n;
}
