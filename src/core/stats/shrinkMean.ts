import { type Prior, moments, priorOf } from './prior.ts';
import { sumOf } from './sum.ts';

/** A sample in three numbers. */
export interface Sample {
  /** How many values. */
  readonly n: number;
  readonly mean: number;
  /** Sample variance, divided by n - 1; null with fewer than two values. */
  readonly variance: number | null;
}

/**
 * Normal prior of a team by moments: strength = within / between, where `within` is the pooled variance of one person's
 * values and `between` is the one-way ANOVA estimate of the variance of people's true means.
 * Source: Searle, Casella & McCulloch 1992, "Variance Components", 3.6 (unbalanced data).
 *
 * @param groups One per person; people without values are left out.
 * @returns The prior, strength in values, at most 10 mean numbers of values. The cap itself is the answer when no difference can be seen:
 *   between <= 0, fewer than two people, or nobody has two values. Null when nobody has values.
 */
export function meanPrior(groups: readonly Sample[]): Prior | null {
  const found = moments(groups.map(({ n, mean }) => ({ total: n * mean, size: n })));
  if (!found) return null;
  const { squares, freedom, weight } = found;
  // The variance within a person, weighted by n - 1; NaN when nobody has two values.
  const spread = groups.filter(({ n }) => n > 1);
  const within = sumOf(spread, ({ n, variance }) => (n - 1) * (variance || 0)) / sumOf(spread, ({ n }) => n - 1);
  return priorOf(found, within, freedom > 0 ? (squares - within * freedom) / weight : 0);
}
