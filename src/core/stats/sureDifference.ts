import { chiSquareTail } from './distributions/chiSquareTail.ts';
import type { DifferenceInterval } from './confidenceInterval.ts';
import { Z95 } from './z95.ts';

/**
 * The difference where its interval is a signal, in the unit of the interval.
 *
 * @returns 0 when the interval holds 0 (noise), and when there is none (null).
 * @example
 * sureDifference({ difference: 0.2, low: 0.0524, high: 0.3339 }) // => 0.2
 */
export function sureDifference(interval: DifferenceInterval | null): number {
  return interval && (interval.low > 0 || interval.high < 0) ? interval.difference : 0;
}

/** A value as it was measured, with its standard error in the same unit. */
export interface RawEstimate {
  readonly raw: number;
  readonly error: number;
}

/**
 * The difference of two independent estimates, a - b, where it is above 1.96 standard errors, in
 * the unit of the estimates. Taken to be normal.
 *
 * @returns 0 when the difference is smaller: noise.
 * @example
 * // The standard error of the difference is √(3² + 4²) = 5.
 * sureNormalDifference({ raw: 20, error: 3 }, { raw: 10, error: 4 }) // => 10
 * sureNormalDifference({ raw: 19, error: 3 }, { raw: 10, error: 4 }) // => 0
 */
export function sureNormalDifference(a: RawEstimate, b: RawEstimate): number {
  const difference = a.raw - b.raw;
  return Math.abs(difference) > Z95 * Math.hypot(a.error, b.error) ? difference : 0;
}

/**
 * Two-sided p-value of the question whether two independent estimates are one. Taken to be normal.
 *
 * @returns A probability from 0 to 1; 1 where neither has an error.
 * @example
 * // 10 is two standard errors of the difference. In R: 2 * pnorm(-2).
 * normalPValue({ raw: 20, error: 3 }, { raw: 10, error: 4 }) // => 0.0455
 */
export function normalPValue(a: RawEstimate, b: RawEstimate): number {
  const variance = a.error ** 2 + b.error ** 2;
  return variance > 0 ? chiSquareTail((a.raw - b.raw) ** 2 / variance, 1) : 1;
}
