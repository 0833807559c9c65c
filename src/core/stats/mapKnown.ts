/**
 * Changes the values that are defined; null (not defined) stays null.
 *
 * @param change Takes the value and its index in the list.
 * @example
 * mapKnown([2, null, 0], (value) => 10 * value) // => [20, null, 0]
 */
export function mapKnown<T, U>(values: readonly (T | null)[], change: (value: T, index: number) => U): (U | null)[] {
  return values.map((value, index) => (value === null ? null : change(value, index)));
}
