/**
 * The 97.5 % point of the standard normal distribution: how many standard errors a two-sided 95 %
 * interval reaches to each side.
 *
 * @example
 * Z95 // => 1.96
 * @see qnorm(0.975) in R.
 */
export const Z95 = 1.959963984540054;

/** So many successes in so many independent trials: 0 <= successes <= trials. */
export interface Trials {
  readonly successes: number;
  readonly trials: number;
}

/** The two ends of an interval, in the unit of what is estimated. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The difference a - b with its interval. Without 0 inside it is a signal, with 0 it is noise. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * 95 % score interval of a share. It stays inside 0..1 and is honest for small samples, as
 * p ± 1.96·√(pq/n) is not.
 *
 * @param successes From 0 to `trials`.
 * @param trials Whole number.
 * @returns Shares from 0 to 1; null without trials.
 * @example
 * // Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, method 3.
 * wilson(81, 263) // => { low: 0.2553, high: 0.3662 }
 * @see Wilson 1927, doi:10.1080/01621459.1927.10502953.
 */
export function wilson(successes: number, trials: number): Interval | null {
  if (!(trials > 0)) return null;
  const share = successes / trials;
  const squared = Z95 * Z95;
  const widening = 1 + squared / trials;
  const center = (share + squared / (2 * trials)) / widening;
  const half = (Z95 / widening) * Math.sqrt((share * (1 - share)) / trials + squared / (4 * trials * trials));
  // At the edges the formula gives 0 and 1 in theory but 1e-17 away from them in floating point.
  return {
    low: successes === 0 ? 0 : Math.max(0, center - half),
    high: successes === trials ? 1 : Math.min(1, center + half),
  };
}

/**
 * The difference of two independent shares, a - b, with the 95 % interval that is built from their
 * two Wilson intervals.
 *
 * @returns Differences of shares, from -1 to 1; null when a side has no trials.
 * @example
 * // Newcombe 1998, table II, method 10: 56 of 70 against 48 of 80.
 * newcombe({ successes: 56, trials: 70 }, { successes: 48, trials: 80 })
 * // => { difference: 0.2, low: 0.0524, high: 0.3339 }
 * @see Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 */
export function newcombe(a: Trials, b: Trials): Difference | null {
  const aInterval = wilson(a.successes, a.trials);
  const bInterval = wilson(b.successes, b.trials);
  if (!aInterval || !bInterval) return null;
  const aShare = a.successes / a.trials;
  const bShare = b.successes / b.trials;
  const difference = aShare - bShare;
  return {
    difference,
    low: difference - Math.hypot(aShare - aInterval.low, bInterval.high - bShare),
    high: difference + Math.hypot(aInterval.high - aShare, bShare - bInterval.low),
  };
}

/**
 * The difference where its interval is a signal, in the unit of the interval.
 *
 * @returns 0 when the interval holds 0 (noise), and when there is none (null).
 * @example
 * sureDifference({ difference: 0.2, low: 0.0524, high: 0.3339 }) // => 0.2
 */
export function sureDifference(interval: Difference | null): number {
  return interval && (interval.low > 0 || interval.high < 0) ? interval.difference : 0;
}

/** A value as it was measured, with its standard error in the same unit. */
export interface Noisy {
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
 * normalDifference({ raw: 20, error: 3 }, { raw: 10, error: 4 }) // => 10
 * normalDifference({ raw: 19, error: 3 }, { raw: 10, error: 4 }) // => 0
 */
export function normalDifference(a: Noisy, b: Noisy): number {
  const difference = a.raw - b.raw;
  return Math.abs(difference) > Z95 * Math.hypot(a.error, b.error) ? difference : 0;
}

/**
 * Standard error of a share, itself a share. It stays above 0 at 0 of n and at n of n, because
 * 1.92 successes and 1.92 failures (1.96² / 2) are added first.
 *
 * @param successes From 0 to `trials`.
 * @param trials Whole number.
 * @returns Above 0, up to a quarter; null without trials.
 * @example
 * agrestiCoullError(0, 10) // => 0.0929
 * @see Agresti & Coull 1998, doi:10.1080/00031305.1998.10480550.
 */
export function agrestiCoullError(successes: number, trials: number): number | null {
  if (!(trials > 0)) return null;
  const size = trials + Z95 * Z95;
  const share = (successes + (Z95 * Z95) / 2) / size;
  return Math.sqrt((share * (1 - share)) / size);
}
