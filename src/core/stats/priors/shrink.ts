import type { Prior } from './prior.ts';

/**
 * A person's value pulled to the team's: (total + strength · mean) / (size + strength).
 *
 * @param total What the person has in all, such as successes.
 * @param size On how many observations that stands, such as trials.
 * @returns Between the raw value and the mean of the prior; that mean at size 0.
 * @example
 * // 3 of 4 weigh little beside 6 observations valueAt 40 %.
 * shrink(3, 4, { mean: 0.4, strength: 6 }) // => 0.54
 * @see The posterior mean of the beta-binomial, gamma-Poisson and normal models alike.
 */
export function shrink(total: number, size: number, prior: Prior): number {
  if (!(size > 0) || prior.strength === Infinity) return prior.mean;
  return (total + prior.strength * prior.mean) / (size + prior.strength);
}
