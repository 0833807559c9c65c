import type { Trials } from './proportion.ts';
import { logRank } from './logRank.ts';
import { type More, moreNeeded } from './power.ts';
import type { Sample } from './shrinkMean.ts';
import type { Rate } from './shrinkRate.ts';
import { sumOf } from './sum.ts';
import { type DayCounts, sizeOf } from './survival.ts';

/*
 * How many leads more would settle a comparison, if what is seen so far is the truth: see moreNeeded. Made for what is
 * noise as yet. All four rest on the normal approximation, so for a handful of leads they say a little too few.
 */

/** At least half a success or event: where none was seen (or nothing else), the variance would be 0 and nothing needed. */
const HALF = 0.5;

/** @returns Leads more to tell two shares apart; null when they are equal or a side has no trials. */
export function moreForShares(a: Trials, b: Trials): More | null {
  const side = ({ successes, trials }: Trials) => {
    const share = Math.max(HALF, Math.min(trials - HALF, successes)) / trials;
    return { n: trials, variance: share * (1 - share) };
  };
  return moreNeeded(a.successes / a.trials - b.successes / b.trials, side(a), side(b));
}

/** @returns Values more to tell two means apart, each with its own variance; null when they are equal or a side has fewer than two values. */
export function moreForMeans(a: Sample, b: Sample): More | null {
  if (a.variance === null || b.variance === null) return null;
  return moreNeeded(a.mean - b.mean, { n: a.n, variance: a.variance }, { n: b.n, variance: b.variance });
}

/**
 * @param a Events, and in `expected` the days in which they were counted.
 * @returns Days more to tell two Poisson rates apart; null when they are equal or a side has no days.
 */
export function moreForCounts(a: Rate, b: Rate): More | null {
  const side = ({ observed, expected }: Rate) => ({ n: expected, variance: Math.max(HALF, observed) / expected });
  return moreNeeded(a.observed / a.expected - b.observed / b.expected, side(a), side(b));
}

/**
 * Events needed by Schoenfeld 1983, doi:10.2307/2531021: (1.96 + 0.84)² / (share of a · share of b · ln² hazard ratio). The ratio is
 * Peto's, (observed - expected) / variance of the log-rank test, and leads are taken to arrive as often as so far.
 *
 * @returns Leads more to tell two groups' times apart; null when nothing can be compared or they wait alike.
 */
export function moreForTimes(a: DayCounts, b: DayCounts): More | null {
  const test = logRank(a, b);
  if (!test) return null;
  const [aSize, bSize] = [sizeOf(a), sizeOf(b)];
  const events = sumOf([a, b], (group) => sumOf(Array.from(group.events), (count) => count));
  const variance = (aSize + bSize) / events;
  return moreNeeded((test.observed - test.expected) / test.variance, { n: aSize, variance }, { n: bSize, variance });
}
