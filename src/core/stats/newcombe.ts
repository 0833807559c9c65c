import type { BinomialCount } from './binomialCount.ts';
import type { ConfidenceInterval, DifferenceInterval } from './confidenceInterval.ts';
import { wilson } from './wilson.ts';

/** One of two shares, with its interval of Wilson where many are compared. */
export interface ShareSide extends BinomialCount {
  readonly interval?: ConfidenceInterval | null;
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
export function newcombe(a: ShareSide, b: ShareSide): DifferenceInterval | null {
  const { interval: aInterval = wilson(a.successes, a.trials) } = a;
  const { interval: bInterval = wilson(b.successes, b.trials) } = b;
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
