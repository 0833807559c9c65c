import { incompleteBeta } from './incompleteBeta.ts';
import type { Interval } from './proportion.ts';

/**
 * Exact 95 % interval of a share: the shares that neither tail of the binomial rejects at 2.5 %. Wider than Wilson's; it
 * says the same as an exact test whose smaller tail is doubled. Source: Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404.
 *
 * @returns Shares from 0 to 1, accurate to about 1e-12; null without trials.
 */
export function clopperPearson(successes: number, trials: number): Interval | null {
  if (!(trials > 0)) return null;
  return {
    low: successes === 0 ? 0 : betaQuantile(successes, trials - successes + 1, 0.025),
    high: successes === trials ? 1 : 1 - betaQuantile(trials - successes, successes + 1, 0.025),
  };
}

/** Halves an interval around the share below which a Beta(a, b) lies with that chance. */
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
