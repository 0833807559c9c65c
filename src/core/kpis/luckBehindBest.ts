import { mapKnown } from '../stats/mapKnown.ts';

/** Keeps a value behind the one it would tie with. */
const JUST_BEHIND = 1e-9;

/**
 * Best guesses to give places by, in their own unit: one or two leads never take the first place
 * from somebody with more. Shrinkage alone cannot promise that: a shrunk 1 of 1 always stays above
 * the team's mean, and in a team of two the mean is the other person.
 *
 * @param values Best guesses, more is better; null for those without a place.
 * @param enough Who has more than one or two leads.
 * @returns The same values, in the order given. Those of one or two leads that would be best of all
 *   stand just behind the best of the others.
 * @example
 * competitionRanks(luckBehindBest([0.9, 0.6, 0.5], [false, true, true])) // => [2, 1, 3]
 * luckBehindBest([0.9, null], [false, false]) // => [0.9, null]
 */
export function luckBehindBest(
  values: readonly (number | null)[],
  enough: readonly boolean[],
): readonly (number | null)[] {
  const rivals = values.filter((_, i) => enough[i]).filter((value) => value !== null);
  if (rivals.length === 0) return values;
  const best = rivals.reduce((a, b) => Math.max(a, b));
  const limit = best - JUST_BEHIND * Math.max(1, Math.abs(best));
  return mapKnown(values, (value, i) => (enough[i] ? value : Math.min(value, limit)));
}
