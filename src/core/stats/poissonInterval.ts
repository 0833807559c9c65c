import type { ConfidenceInterval } from './confidenceInterval.ts';
import { Z95 } from './z95.ts';

/**
 * 95 % interval of a Poisson count, in events. Byar's approximation lies within 0.03 of the exact
 * limits of Garwood 1936.
 *
 * @param count Whole number of events, 0 or more.
 * @example
 * // The exact limits are 4.795 and 18.39.
 * poissonInterval(10) // => { low: 4.79, high: 18.39 }
 * @see Breslow & Day 1987, "Statistical Methods in Cancer Research II", p. 69.
 */
export function poissonInterval(count: number): ConfidenceInterval {
  const next = count + 1;
  return { low: poissonLow(count), high: next * (1 - 1 / (9 * next) + Z95 / (3 * Math.sqrt(next))) ** 3 };
}

/**
 * The lower end of that interval alone, from 0 up to the count.
 *
 * @param count Whole number of events, 0 or more.
 * @returns Events; 0 for 0.
 * @example
 * // The exact limit is 81.364.
 * poissonLow(100) // => 81.36
 * @see {@link poissonInterval}
 */
export function poissonLow(count: number): number {
  if (!(count > 0)) return 0;
  return count * Math.max(0, 1 - 1 / (9 * count) - Z95 / (3 * Math.sqrt(count))) ** 3;
}
