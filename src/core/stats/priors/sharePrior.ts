import type { BinomialCount } from '../binomialCount.ts';
import { groupMoments } from './groupMoments.ts';
import { type Prior, priorFromMoments } from './prior.ts';

/**
 * Beta prior of a team's shares, by moments: Beta(strength · mean, strength · (1 - mean)), with
 * mean = Σ successes / Σ trials and strength = 1 / gamma - 1, in trials. Kleinman's gamma, the
 * correlation within a person, compares the spread of people's shares with what chance alone would
 * give. People without trials are left out.
 *
 * @param people One for each person.
 * @param cap The strength is at most this many mean numbers of trials; 10 where it is left out.
 * @returns The mean from 0 to 1, and the strength. The cap is the answer where no difference is
 *   seen: one person, one trial each, all or nobody succeeded, or shares no further apart than
 *   chance would have them. Null when nobody has trials.
 * @example
 * // Shares from 6 of 60 to 3 of 4: people differ, gamma = 0.1478.
 * const successes = [3, 8, 34, 6, 90, 2];
 * sharePrior([4, 20, 100, 60, 180, 25].map((trials, i) => ({ successes: successes[i], trials })))
 * // => { mean: 0.3676, strength: 5.766 }
 * @see Kleinman 1973, "Proportions with extraneous variance: single and independent samples",
 *   doi:10.1080/01621459.1973.10481332, with the weights w = n.
 */
export function sharePrior(people: readonly BinomialCount[], cap?: number): Prior | null {
  const found = groupMoments(people.map(({ successes, trials }) => ({ total: successes, size: trials })));
  if (!found) return null;
  const { mean, squares, freedom, weight } = found;
  const chance = mean * (1 - mean);
  const scale = chance * (weight - freedom);
  // One person, one trial each, all or nobody succeeded: the scale is 0 and gamma is not known.
  const gamma = scale > 0 ? (squares - chance * freedom) / scale : 0;
  return priorFromMoments(found, 1 - gamma, gamma, cap);
}
