import type { BinomialCount } from './binomialCount.ts';
import { logRank } from './survival/logRank.ts';
import { moreObservations } from './samples/moreObservations.ts';
import type { SampleSummary } from './samples/sampleSummary.ts';
import type { ObservedExpected } from './observedExpected.ts';
import { type DayCounts, groupSize, totalCount } from './survival/dayCounts.ts';

/*
 * How many leads more would settle a comparison, if what is seen so far is the truth. Made for what
 * is noise as yet. All four rest on the normal approximation: for a handful of leads they say a
 * little too few.
 */

/**
 * Successes or events are taken as at least half of one, and failures too: where none was seen, the
 * variance would be 0 and no lead needed.
 */
const HALF = 0.5;

/**
 * How many leads more on each side would tell two shares apart, with 80 % power at 5 %.
 *
 * @returns Whole leads, 0 or more; null when the shares are equal or a side has no trials.
 * @example
 * moreLeadsForShares({ successes: 30, trials: 100 }, { successes: 40, trials: 100 }) // => 254
 * @see {@link moreObservations}
 */
export function moreLeadsForShares(a: BinomialCount, b: BinomialCount): number | null {
  const side = ({ successes, trials }: BinomialCount) => {
    const share = Math.max(HALF, Math.min(trials - HALF, successes)) / trials;
    return { n: trials, variance: share * (1 - share) };
  };
  return moreObservations(a.successes / a.trials - b.successes / b.trials, side(a), side(b));
}

/**
 * How many values more on each side would tell two means apart, with 80 % power at 5 %.
 *
 * @returns Whole values, 0 or more; null when the means are equal or a side has fewer than two.
 * @example
 * // 7.849 · (16 + 9) / 2² = 49.1 on each side, of which 20 are there.
 * moreLeadsForMeans({ n: 20, mean: 10, variance: 16 }, { n: 20, mean: 12, variance: 9 }) // => 30
 * @see {@link moreObservations}
 */
export function moreLeadsForMeans(a: SampleSummary, b: SampleSummary): number | null {
  if (a.variance === null || b.variance === null) return null;
  return moreObservations(a.mean - b.mean, { n: a.n, variance: a.variance }, { n: b.n, variance: b.variance });
}

/**
 * How much more on each side would tell two Poisson rates apart, with 80 % power at 5 %.
 *
 * @param a Events; `expected` is what the answer is counted in: expected events, or days.
 * @returns Whole units of `expected`, 0 or more; null when the rates are equal or a side has none.
 * @example
 * // 10 in 10 days against 15 in 10: 7.849 · (1 + 1.5) / 0.5² = 78.5 days, of which 10 are there.
 * moreLeadsForCounts({ observed: 10, expected: 10 }, { observed: 15, expected: 10 }) // => 69
 * @see {@link moreObservations}
 */
export function moreLeadsForCounts(a: ObservedExpected, b: ObservedExpected): number | null {
  const side = ({ observed, expected }: ObservedExpected) => ({
    n: expected,
    variance: Math.max(HALF, observed) / expected,
  });
  return moreObservations(a.observed / a.expected - b.observed / b.expected, side(a), side(b));
}

/**
 * How many leads more on each side would tell two groups' times apart, with 80 % power at 5 %.
 * Leads are taken to arrive as often as so far. The hazard ratio is Peto's, with the logarithm
 * (observed - expected) / variance of the log-rank test.
 *
 * @returns Whole leads, 0 or more; null when nothing can be compared or both wait alike.
 * @example
 * // Observed 2, expected 7/3, variance 13/18: 7.849 · 2 / (6/13)² = 73.7, of which 2 are there.
 * moreLeadsForTimes(timesOf('1 4'), timesOf('2 3')) // => 72
 * @see Schoenfeld 1983, doi:10.2307/2531021: events = (1.96 + 0.84)² / (share of a · share of b ·
 *   ln² hazard ratio).
 */
export function moreLeadsForTimes(a: DayCounts, b: DayCounts): number | null {
  const test = logRank(a, b);
  if (!test) return null;
  const [aSize, bSize] = [groupSize(a), groupSize(b)];
  const variance = (aSize + bSize) / (totalCount(a.events) + totalCount(b.events));
  return moreObservations(
    (test.observed - test.expected) / test.variance,
    { n: aSize, variance },
    { n: bSize, variance },
  );
}
