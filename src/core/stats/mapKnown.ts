/** Applies `change` to the values that are defined; null stays null. The index is that of the list. */
export function mapKnown<T, U>(values: readonly (T | null)[], change: (value: T, index: number) => U): (U | null)[] {
  return values.map((value, index) => (value === null ? null : change(value, index)));
}
