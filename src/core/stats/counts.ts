import { incompleteBeta } from './incompleteBeta.ts';
import { Z95 } from './proportion.ts';
import type { Rate } from './shrinkRate.ts';

/**
 * Do two counts come from the same rate per expected event? Given all events, those of the first are binomial with the
 * share p that the first has of the expected events: the exact conditional test. Equal expectations compare plain counts.
 * Source: Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313.
 *
 * @param a Whole number of events, 0 or more, and how much was expected (or how long was looked), above 0.
 * @returns Two-sided p-value, the smaller tail doubled, at most 1; 1 when there are no events. Below 0.05 is a signal.
 */
export function compareRates(a: Rate, b: Rate): number {
  const share = a.expected / (a.expected + b.expected);
  const atLeast = a.observed === 0 ? 1 : incompleteBeta(share, a.observed, b.observed + 1);
  const atMost = b.observed === 0 ? 1 : incompleteBeta(1 - share, b.observed, a.observed + 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

/** Are two counts over equal time really different? {@link compareRates} with equal expectations. */
export function compareCounts(a: number, b: number): number {
  return compareRates({ observed: a, expected: 1 }, { observed: b, expected: 1 });
}

/**
 * Lower end of the 95 % interval of a Poisson count, by Byar's approximation to the exact limits (Breslow & Day 1987,
 * "Statistical Methods in Cancer Research II", p. 69); within 0.02 of the exact limit of Garwood 1936.
 *
 * @param count Whole number of events, 0 or more.
 * @returns Events, from 0 up to the count; 0 for 0.
 */
export function poissonLow(count: number, z: number = Z95): number {
  if (!(count > 0)) return 0;
  return count * Math.max(0, 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
}
