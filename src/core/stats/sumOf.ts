/**
 * The sum of what `pick` takes from each item.
 *
 * @returns 0 for no items.
 * @example
 * sumOf([{ paid: 2 }, { paid: 3 }], ({ paid }) => paid) // => 5
 */
export function sumOf<T>(items: readonly T[], pick: (item: T, place: number) => number): number {
  return items.reduce((sum, item, place) => sum + pick(item, place), 0);
}
