import { poissonLow } from './counts.ts';
import { type Interval, Z95 } from './proportion.ts';

/**
 * The 95 % interval of a Poisson count, by Byar's approximation to the exact limits of Garwood 1936 (Breslow & Day 1987, "Statistical Methods in
 * Cancer Research II", p. 69).
 *
 * @param count Whole number of events, 0 or more.
 */
export function poissonInterval(count: number, z: number = Z95): Interval {
  const next = count + 1;
  return { low: poissonLow(count, z), high: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3 };
}
