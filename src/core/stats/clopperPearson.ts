import type { ConfidenceInterval } from './confidenceInterval.ts';
import { incompleteBeta } from './distributions/incompleteBeta.ts';

/**
 * Exact 95 % interval of a share: all shares that neither tail of the binomial rejects at 2.5 %.
 * Wider than the interval of Wilson. It agrees with an exact test that doubles the smaller tail.
 *
 * @param successes From 0 to `trials`.
 * @param trials Whole number.
 * @returns Shares from 0 to 1, right to about 1e-12; null without trials.
 * @example
 * // Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, method 5.
 * clopperPearson(81, 263) // => { low: 0.2527, high: 0.3676 }
 * @see Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; binom.test in R.
 */
export function clopperPearson(successes: number, trials: number): ConfidenceInterval | null {
  if (!(trials > 0)) return null;
  return {
    low: successes === 0 ? 0 : betaQuantile(successes, trials - successes + 1, 0.025),
    high: successes === trials ? 1 : 1 - betaQuantile(trials - successes, successes + 1, 0.025),
  };
}

/** The share below which a Beta(a, b) lies with that chance, found by halving an interval. */
function betaQuantile(a: number, b: number, chance: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < chance) low = middle;
    else high = middle;
  }
  return high;
}
