import type { SampleSummary } from '../samples/sampleSummary.ts';
import { sumOf } from '../sumOf.ts';
import { groupMoments } from './groupMoments.ts';
import { type Prior, priorFromMoments } from './prior.ts';

/**
 * Normal prior of a team's means, by moments: strength = within / between, in values. `within` is
 * the pooled variance of one person's values, `between` the estimate of the variance of people's
 * true means by one-way analysis of variance. People without values are left out.
 *
 * @param people One for each person.
 * @returns The mean of all values, and a strength of at most 10 mean numbers of values. That cap is
 *   the answer where no difference is seen: fewer than two people, nobody with two values, or means
 *   no further apart than chance would have them. Null when nobody has values.
 * @example
 * // Values 1 and 3, 5 and 7, 9 and 11: within 2, between 15.
 * meanPrior([2, 6, 10].map((mean) => ({ n: 2, mean, variance: 2 })))
 * // => { mean: 6, strength: 2 / 15 }
 * @see Searle, Casella & McCulloch 1992, "Variance Components", 3.6 (unbalanced data).
 */
export function meanPrior(people: readonly SampleSummary[]): Prior | null {
  const found = groupMoments(people.map(({ n, mean }) => ({ total: n * mean, size: n })));
  if (!found) return null;
  const { squares, freedom, weight } = found;
  // The variance within a person, weighted by n - 1; NaN when nobody has two values.
  const spread = people.filter(({ n }) => n > 1);
  const within = sumOf(spread, ({ n, variance }) => (n - 1) * (variance || 0)) / sumOf(spread, ({ n }) => n - 1);
  return priorFromMoments(found, within, freedom > 0 ? (squares - within * freedom) / weight : 0);
}
