import type { GroupMoments } from './groupMoments.ts';

/**
 * What the whole team says about one person before their own data: a value, and how many own
 * observations it weighs as much as. Those are trials for shares, values for means and expected
 * events for rates.
 */
export interface Prior {
  readonly mean: number;
  /**
   * From 0 (the team says nothing, the raw value stands) up to the cap. Infinity only when the cap
   * is switched off.
   */
  readonly strength: number;
}

/**
 * The prior of a team: strength = within / between, from 0 to `cap` mean sizes. Where the data show
 * no difference between people, that would be infinite and everybody would get the same value. The
 * cap pulls all close to the mean instead and keeps their order.
 *
 * @param within Variance of one observation of a person.
 * @param between Variance of people's true values; 0 or less, or NaN, when no difference is seen.
 * @param cap In mean sizes; Infinity switches it off.
 * @returns The strength in the unit of size.
 * @example
 * const team = groupMoments([{ total: 3, size: 10 }, { total: 9, size: 20 }]);
 * [priorFromMoments(team, 0.24, 0.01), priorFromMoments(team, 0.24, 0)]
 * // => [{ mean: 0.4, strength: 24 }, { mean: 0.4, strength: 150 }]
 * @see Efron & Morris 1975, doi:10.1080/01621459.1975.10479864, for the idea; the cap is our own.
 */
export function priorFromMoments({ mean, meanSize }: GroupMoments, within: number, between: number, cap = 10): Prior {
  return { mean, strength: Math.min(between > 0 ? Math.max(0, within / between) : Infinity, cap * meanSize) };
}
