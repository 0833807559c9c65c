/** With fewer leads than this, luck is all there is: one lead more or less and the share is 0 or 1. */
export const ENOUGH_LEADS = 3;

/** Keeps a held-back value behind those it would tie with. */
const JUST_BEHIND = 1e-9;

/**
 * Values to give places by: one or two leads lift nobody above the level of those who have more. Shrinkage alone cannot promise
 * that, because a shrunk 1 of 1 always stays above the team's mean, and in a team of two the mean is the other person.
 *
 * @param values Best guesses; null for those without a place.
 * @param leads Leads behind each value.
 * @returns The same values, those of one or two leads held at the mean of the others (weighted by leads), just behind them.
 */
export function heldBack(
  values: readonly (number | null)[],
  leads: readonly number[],
  better: 'higher' | 'lower',
): (number | null)[] {
  let [sum, weight] = [0, 0];
  values.forEach((value, i) => {
    const count = leads[i] ?? 0;
    if (value === null || count < ENOUGH_LEADS) return;
    sum += value * count;
    weight += count;
  });
  if (weight === 0) return [...values];
  const level = sum / weight;
  const sign = better === 'higher' ? 1 : -1;
  const limit = level - sign * JUST_BEHIND * Math.max(1, Math.abs(level));
  return values.map((value, i) => {
    if (value === null || (leads[i] ?? 0) >= ENOUGH_LEADS || sign * (value - limit) <= 0) return value;
    return limit;
  });
}
