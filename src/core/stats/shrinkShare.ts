import { type Prior, moments, priorOf } from './prior.ts';
import type { Trials } from './proportion.ts';

/** Beta prior of a share: Beta(strength · mean, strength · (1 - mean)). */
export interface SharePrior extends Prior {
  /** Correlation within a person, Kleinman's gamma; 0 or below: no difference between people can be seen. */
  readonly gamma: number;
}

/**
 * Beta-binomial prior of a team by moments: mean = Σs / Σn and strength = 1/gamma - 1, where gamma compares the spread
 * of people's shares with what chance alone would give. Source: Kleinman 1973, "Proportions with extraneous variance:
 * single and independent samples", doi:10.1080/01621459.1973.10481332 (the ANOVA-type weights w = n).
 *
 * @param groups One per person; people without trials are left out.
 * @param cap The strength is at most this many (10) mean numbers of trials. The cap itself is the
 *   answer when no difference can be seen: gamma <= 0, fewer than two people, one trial each, all or nobody succeeded.
 * @returns The prior, strength in trials; null when nobody has trials.
 */
export function sharePrior(groups: readonly Trials[], cap?: number): SharePrior | null {
  const found = moments(groups.map(({ successes, trials }) => ({ total: successes, size: trials })));
  if (!found) return null;
  const { mean, squares, freedom, weight } = found;
  const chance = mean * (1 - mean);
  const scale = chance * (weight - freedom);
  // One person, one trial each, all or nobody succeeded: the scale is 0 and gamma cannot be told.
  const gamma = scale > 0 ? (squares - chance * freedom) / scale : 0;
  return { gamma, ...priorOf(found, 1 - gamma, gamma, cap) };
}
