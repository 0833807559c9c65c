import { sumOf } from './sum.ts';

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

/** One person as any of the three families sees them: `total / size` is the raw value. */
interface PersonTotal {
  readonly total: number;
  readonly size: number;
}

/** What the moment estimators of all three families are made of. */
export interface Moments {
  /** Pooled value: Σ total / Σ size. */
  readonly mean: number;
  /** Σ size · (value - mean)². */
  readonly squares: number;
  /** Groups of size above 0, less one. */
  readonly freedom: number;
  /**
   * Σ size - Σ size² / Σ size: what a variance of 1 between people adds to `squares` on average.
   */
  readonly weight: number;
  /** Mean size of a group. */
  readonly meanSize: number;
}

/**
 * The moments of a team's values, each weighted by its size. People of size 0 are left out.
 *
 * @param people One for each person.
 * @returns In the unit of the values; null when nobody has a size above 0.
 * @example
 * // Shares of 3 of 10 and 9 of 20: 12 of 30 in all.
 * moments([{ total: 3, size: 10 }, { total: 9, size: 20 }])
 * // => { mean: 0.4, squares: 0.15, freedom: 1, weight: 13.33, meanSize: 15 }
 * @see Kleinman 1973, doi:10.1080/01621459.1973.10481332, with the weights w = n.
 */
export function moments(people: readonly PersonTotal[]): Moments | null {
  const known = people.filter((person) => person.size > 0);
  const size = sumOf(known, (person) => person.size);
  if (size === 0) return null;
  const mean = sumOf(known, (person) => person.total) / size;
  return {
    mean,
    squares: sumOf(known, (person) => person.size * (person.total / person.size - mean) ** 2),
    freedom: known.length - 1,
    weight: size - sumOf(known, (person) => person.size * person.size) / size,
    meanSize: size / known.length,
  };
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
 * const team = moments([{ total: 3, size: 10 }, { total: 9, size: 20 }]);
 * [priorOf(team, 0.24, 0.01), priorOf(team, 0.24, 0)]
 * // => [{ mean: 0.4, strength: 24 }, { mean: 0.4, strength: 150 }]
 * @see Efron & Morris 1975, doi:10.1080/01621459.1975.10479864, for the idea; the cap is our own.
 */
export function priorOf({ mean, meanSize }: Moments, within: number, between: number, cap = 10): Prior {
  return { mean, strength: Math.min(between > 0 ? Math.max(0, within / between) : Infinity, cap * meanSize) };
}

/**
 * A person's value pulled to the team's: (total + strength · mean) / (size + strength).
 *
 * @param total What the person has in all, such as successes.
 * @param size On how many observations that stands, such as trials.
 * @returns Between the raw value and the mean of the prior; that mean at size 0.
 * @example
 * // 3 of 4 weigh little beside 6 observations at 40 %.
 * shrink(3, 4, { mean: 0.4, strength: 6 }) // => 0.54
 * @see The posterior mean of the beta-binomial, gamma-Poisson and normal models alike.
 */
export function shrink(total: number, size: number, prior: Prior): number {
  if (!(size > 0) || prior.strength === Infinity) return prior.mean;
  return (total + prior.strength * prior.mean) / (size + prior.strength);
}
