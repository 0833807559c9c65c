import { incompleteBeta } from '../distributions/incompleteBeta.ts';
import type { ObservedExpected } from '../observedExpected.ts';

/**
 * Two-sided p-value of the question whether two counts come at one rate per expected event: below
 * 0.05 the rates surely differ. Given all events, those of the first are binomial, with the share
 * that it has of what was expected. The smaller tail is doubled, and cut off at 1.
 *
 * @param a Whole number of events. `expected`, above 0, may also be the time that was watched.
 * @returns A probability from 0 to 1; 1 without events.
 * @example
 * // The data of ?poisson.test in R: 11 cases in 800 person-years against 21 in 3011.
 * ratesPValue({ observed: 11, expected: 800 }, { observed: 21, expected: 3011 }) // => 0.112
 * @see Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313.
 */
export function ratesPValue(a: ObservedExpected, b: ObservedExpected): number {
  const share = a.expected / (a.expected + b.expected);
  const atLeast = a.observed === 0 ? 1 : incompleteBeta(share, a.observed, b.observed + 1);
  const atMost = b.observed === 0 ? 1 : incompleteBeta(1 - share, b.observed, a.observed + 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

/**
 * Two-sided p-value of the question whether two counts of events over equal time come at one rate.
 *
 * @returns A probability from 0 to 1; 1 without events.
 * @example
 * // In R: binom.test(60, 100).
 * countsPValue(60, 40) // => 0.0569
 * @see {@link ratesPValue} with equal expectations.
 */
export function countsPValue(a: number, b: number): number {
  return ratesPValue({ observed: a, expected: 1 }, { observed: b, expected: 1 });
}
