import { type Prior, cappedStrength, moments, shrink } from './prior.ts';

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
 * @param options.capTimesMeanN The strength is at most this many mean numbers of values. The cap itself is the answer
 *   when no difference can be seen: between <= 0, fewer than two people, or nobody has two values.
 * @returns The prior, strength in values; null when nobody has values.
 */
export function meanPrior(groups: readonly Sample[], { capTimesMeanN = 10 } = {}): Prior | null {
  const found = moments(groups.map(({ n, mean }) => ({ total: n * mean, size: n })));
  if (!found) return null;
  const { mean, squares, freedom, weight, meanSize } = found;
  const within = pooledVariance(groups);
  const between = within === null || freedom < 1 ? 0 : (squares - within * freedom) / weight;
  const strength = within !== null && between > 0 ? within / between : Infinity;
  return { mean, strength: cappedStrength(strength, meanSize, capTimesMeanN) };
}

/** @returns The posterior mean of a person's mean, between the raw mean and the team's; the team's when n is 0. */
export function shrinkMean(n: number, mean: number, prior: Prior): number {
  return shrink(n * mean, n, prior);
}

/** @returns Variance within a person, weighted by n - 1; null when nobody has two values. */
function pooledVariance(groups: readonly Sample[]): number | null {
  let squares = 0;
  let freedom = 0;
  for (const { n, variance } of groups) {
    if (variance === null || n < 2) continue;
    squares += (n - 1) * variance;
    freedom += n - 1;
  }
  return freedom > 0 ? squares / freedom : null;
}
