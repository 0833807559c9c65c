/**
 * Standard competition ranks: 1, 2, 2, 4. Equal values share the better place, and the places they fill are skipped.
 *
 * @param values One value per person; null (not defined) is not ranked and takes no place.
 * @param direction 'descending': the largest value is first; 'ascending': the smallest.
 * @returns Ranks in the order of the input, null where the value is null.
 */
export function competitionRanks(
  values: readonly (number | null)[],
  direction: 'descending' | 'ascending',
): (number | null)[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const sorted = values.filter((value) => value !== null).sort((a, b) => sign * (a - b));
  const rankOf = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!rankOf.has(value)) rankOf.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (rankOf.get(value) ?? null)));
}
