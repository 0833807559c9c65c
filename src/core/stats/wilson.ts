import type { ConfidenceInterval } from './confidenceInterval.ts';
import { Z95 } from './z95.ts';

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
export function wilson(successes: number, trials: number): ConfidenceInterval | null {
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
