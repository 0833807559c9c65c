import type { Difference } from './proportion.ts';
import type { Sample } from './shrinkMean.ts';
import { studentT } from './studentT.ts';

/**
 * 95 % interval of the difference of two means, a - b, without assuming equal variances.
 * Source: Welch 1947, doi:10.1093/biomet/34.1-2.28, degrees of freedom by Satterthwaite 1946.
 *
 * @returns In the unit of the values; null when a side has fewer than two values, or when all values of both sides
 *   are equal, since then the spread cannot be told.
 */
export function welch(a: Sample, b: Sample): Difference | null {
  const aError = squaredError(a);
  const bError = squaredError(b);
  if (aError === null || bError === null || !(aError + bError > 0)) return null;
  // Shares of the whole rather than squares of the errors, so that neither huge nor tiny variances overflow.
  const aPart = aError / (aError + bError);
  const freedom = 1 / (aPart ** 2 / (a.n - 1) + (1 - aPart) ** 2 / (b.n - 1));
  const half = studentT(freedom) * Math.sqrt(aError + bError);
  const difference = a.mean - b.mean;
  return { difference, low: difference - half, high: difference + half };
}

function squaredError({ n, variance }: Sample): number | null {
  return n < 2 || variance === null ? null : variance / n;
}
