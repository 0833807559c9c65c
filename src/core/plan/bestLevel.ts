import { hasEnoughLeads } from '../kpis/evidence/hasEnoughLeads.ts';
import type { BinomialCount } from '../stats/binomialCount.ts';
import { sharePrior } from '../stats/priors/sharePrior.ts';
import { shrink } from '../stats/priors/shrink.ts';
import { quantile } from '../stats/quantile.ts';

/**
 * The level of a share that the team has shown to be possible: the top quartile (type 7) of the
 * people's shares, each pulled to the team by empirical Bayes. Where no difference between people
 * can be seen beyond chance, all have the team's share, so nobody's luck becomes a standard for the
 * others.
 *
 * @returns A share; null with fewer than two people who had three trials: of one or two, luck is
 *   all there is.
 */
export function topQuartile(people: readonly BinomialCount[]): number | null {
  const levels = shrunk(people).filter((level) => level !== null);
  return levels.length < 2
    ? null
    : quantile(
        levels.sort((a, b) => a - b),
        0.75,
      );
}

/**
 * The best of one's own periods, each pulled to their mean in the same way.
 *
 * @returns Null where none has three trials.
 */
export function bestPeriod(
  periods: readonly BinomialCount[],
): { readonly rate: number; readonly index: number } | null {
  let best: { rate: number; index: number } | null = null;
  for (const [index, rate] of shrunk(periods).entries()) {
    if (rate !== null && (best === null || rate > best.rate)) best = { rate, index };
  }
  return best;
}

/** Null for those with fewer than three trials. */
function shrunk(groups: readonly BinomialCount[]): (number | null)[] {
  const prior = sharePrior(groups, Infinity);
  return groups.map(({ successes, trials }) =>
    prior && hasEnoughLeads({ leads: trials }) ? shrink(successes, trials, prior) : null,
  );
}
