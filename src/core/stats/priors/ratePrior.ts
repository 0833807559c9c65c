import type { ObservedExpected } from '../observedExpected.ts';
import { type GroupMoments, groupMoments } from './groupMoments.ts';
import { type Prior, priorFromMoments } from './prior.ts';

/**
 * Gamma prior of a team's observed / expected, by moments: strength = mean / between, in expected
 * events. `between` is the variance of people's true ratios beyond Poisson chance. It is learned
 * from people with at least one expected event: with less, a single event is a ratio of 10 or 200
 * and would drown everybody else. People without expected events are left out.
 *
 * @param people One for each person.
 * @returns The mean, 1 when as many events came as were expected, and a strength of at most 10 mean
 *   numbers of expected events. That cap is the answer where no difference is seen: fewer than two
 *   people, or ratios no further apart than chance would have them. Null when nothing was expected.
 * @example
 * // Ratios 2, 1 and 0 of 10 expected events each: between = (20 - 2) / 20 = 0.9.
 * ratePrior([20, 10, 0].map((observed) => ({ observed, expected: 10 })))
 * // => { mean: 1, strength: 1 / 0.9 }
 * @see The gamma-Poisson model of Clayton & Kaldor 1987, doi:10.2307/2532003; moments weighted by
 *   expected events as in Marshall 1991, doi:10.2307/2347593, less one degree of freedom.
 */
export function ratePrior(people: readonly ObservedExpected[]): Prior | null {
  const all = momentsOf(people);
  if (!all) return null;
  const enough = momentsOf(people.filter(({ expected }) => expected >= 1));
  const between = enough && enough.freedom > 0 ? (enough.squares - enough.mean * enough.freedom) / enough.weight : 0;
  return priorFromMoments(all, all.mean, between);
}

function momentsOf(people: readonly ObservedExpected[]): GroupMoments | null {
  return groupMoments(people.map(({ observed, expected }) => ({ total: observed, size: expected })));
}
