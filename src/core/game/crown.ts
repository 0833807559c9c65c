/** With fewer leads than this, luck is all there is: one lead more or less and the share is 0 or 1. */
export const ENOUGH_LEADS = 3;

/** Keeps a value behind the one it would tie with. */
const JUST_BEHIND = 1e-9;

/**
 * Best guesses to give places by: one or two leads never take the first place from somebody with more. Shrinkage alone cannot
 * promise that, because a shrunk 1 of 1 always stays above the team's mean, and in a team of two the mean is the other person.
 *
 * @param values Best guesses; null for those without a place.
 * @param leads Leads behind each value.
 * @returns The same values; those of one or two leads that would be best of all stand just behind the best of the others.
 */
export function crowned(
  values: readonly (number | null)[],
  leads: readonly number[],
  better: 'higher' | 'lower',
): (number | null)[] {
  const sign = better === 'higher' ? 1 : -1;
  const enough = (i: number): boolean => (leads[i] ?? 0) >= ENOUGH_LEADS;
  let best = -Infinity;
  values.forEach((value, i) => {
    if (value !== null && enough(i)) best = Math.max(best, sign * value);
  });
  if (best === -Infinity) return [...values];
  const limit = best - JUST_BEHIND * Math.max(1, Math.abs(best));
  return values.map((value, i) => (value === null || enough(i) ? value : sign * Math.min(sign * value, limit)));
}
