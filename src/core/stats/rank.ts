import { mapKnown } from './mapKnown.ts';

/**
 * Standard competition ranks: 1, 2, 2, 4. Equal values share the better place, and the places they fill are skipped.
 *
 * @param values One value per person, the largest is first; null (not defined) is not ranked and takes no place.
 * @returns Ranks in the order of the input, null where the value is null.
 */
export function competitionRanks(values: readonly (number | null)[]): (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  return mapKnown(values, (value) => sorted.indexOf(value) + 1);
}
