import { clopperPearson } from './clopperPearson.ts';
import { ratio } from './ratio.ts';
import type { Rate } from './shrinkRate.ts';

/** How many times the first rate is the second, with a 95 % interval. An interval without 1 is a signal. */
export interface RateRatio {
  /** Null when the second had no events. */
  readonly ratio: number | null;
  readonly low: number;
  /** Null when there is no upper end: the second had no events, so its rate may be next to nothing. */
  readonly high: number | null;
}

/**
 * Ratio of two rates of counts over unequal time (or unequal expectations): (a / time of a) / (b / time of b), with the exact interval of
 * Clopper & Pearson for the share that the first has of all events. It leaves 1 out exactly when the doubled tail of
 * {@link compareRates} is below 0.05; poisson.test in R gives the same interval beside a p-value of another kind.
 * Source: Przyborowski & Wilenski 1940; Fay 2010, "Two-sided exact tests and matching confidence intervals for discrete
 * data", doi:10.32614/RJ-2010-008.
 *
 * @param a Whole number of events, 0 or more, and in `expected` the days (or leads, or expected events) they came from, above 0.
 * @returns Null when there are no events at all, or a side has no time.
 */
export function rateRatio(a: Rate, b: Rate): RateRatio | null {
  const share = clopperPearson(a.observed, a.observed + b.observed);
  if (!share || !(a.expected > 0 && b.expected > 0)) return null;
  const times = b.expected / a.expected;
  return {
    ratio: ratio(a.observed * times, b.observed),
    low: (times * share.low) / (1 - share.low),
    high: ratio(times * share.high, 1 - share.high),
  };
}
