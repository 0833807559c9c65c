import { mapKnown } from '../mapKnown.ts';

/**
 * Standard competition ranks, 1, 2, 2, 4: equal values share the better place, and the places they
 * fill are skipped.
 *
 * @param values One for each person; the largest is first. Null (not defined) takes no place.
 * @returns Whole ranks from 1, in the order given; null where the value is null.
 * @example
 * competitionRanks([7, 9, null, 7, 1]) // => [2, 1, null, 2, 4]
 * @see rank(-x, ties.method = "min") in R; RANK.EQ of a spreadsheet.
 */
export function competitionRanks(values: readonly (number | null)[]): (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  return mapKnown(values, (value) => sorted.indexOf(value) + 1);
}
