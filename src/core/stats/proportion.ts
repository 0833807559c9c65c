/** The 97.5 % point of the standard normal distribution: half-width of a two-sided 95 % interval in standard errors. */
export const Z95 = 1.959963984540054;

/** So many successes in so many independent trials, 0 <= successes <= trials. */
export interface Trials {
  readonly successes: number;
  readonly trials: number;
}

/** Ends of an interval, in the unit of what is estimated. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Estimate of a - b with its interval. An interval without 0 is a signal; one with 0 inside is noise. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * Score interval of a share. Keeps inside 0..1 and is honest for small samples, unlike p ± z·√(pq/n).
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
 *
 * @param z Half-width in standard errors; the default gives 95 %.
 * @returns Shares from 0 to 1; null without trials.
 */
export function wilson(successes: number, trials: number, z: number = Z95): Interval | null {
  if (!(trials > 0)) return null;
  const share = successes / trials;
  const widening = 1 + (z * z) / trials;
  const center = (share + (z * z) / (2 * trials)) / widening;
  const half = (z / widening) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  // At the edges the formula gives 0 and 1 in theory but 1e-17 away from them in floating point.
  return {
    low: successes === 0 ? 0 : Math.max(0, center - half),
    high: successes === trials ? 1 : Math.min(1, center + half),
  };
}

/**
 * Interval of the difference of two independent shares, a - b, built from their two Wilson intervals.
 * Source: Newcombe 1998, method 10, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 *
 * @returns Differences of shares, from -1 to 1; null when either side has no trials.
 */
export function newcombe(a: Trials, b: Trials, z: number = Z95): Difference | null {
  const aInterval = wilson(a.successes, a.trials, z);
  const bInterval = wilson(b.successes, b.trials, z);
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

/** @returns The difference where its interval is a signal, otherwise 0: it is noise, or cannot be told (null). */
export function sureDifference(interval: Difference | null): number {
  return interval && (interval.low > 0 || interval.high < 0) ? interval.difference : 0;
}

/** An estimate with its standard error. */
export interface Noisy {
  readonly raw: number;
  readonly error: number;
}

/** @returns The difference of two independent estimates, a - b, where it is above 1.96 standard errors, otherwise 0. */
export function normalDifference(a: Noisy, b: Noisy): number {
  const difference = a.raw - b.raw;
  return Math.abs(difference) > Z95 * Math.hypot(a.error, b.error) ? difference : 0;
}

/**
 * Standard error of a share that stays above 0 at 0 of n and n of n: z²/2 successes and z²/2 failures are added first.
 * Source: Agresti & Coull 1998, doi:10.1080/00031305.1998.10480550.
 *
 * @returns Standard error, a share; null without trials.
 */
export function agrestiCoullError(successes: number, trials: number, z: number = Z95): number | null {
  if (!(trials > 0)) return null;
  const size = trials + z * z;
  const share = (successes + (z * z) / 2) / size;
  return Math.sqrt((share * (1 - share)) / size);
}
