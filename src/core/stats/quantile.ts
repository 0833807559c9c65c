/**
 * Quantile of type 7, in the unit of the values: what PERCENTILE.INC and MEDIAN of a spreadsheet
 * give. It stands at position (n - 1)p, on a line between the two nearest values.
 *
 * @param sortedAscending The values, already in ascending order; not checked and not changed.
 * @param p From 0 (the smallest) to 1 (the largest); 0.5 is the median.
 * @returns Null without values, or with p outside 0..1.
 * @example
 * // In R: quantile(1:10, 0.9).
 * quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9) // => 9.1
 * @see Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages",
 *   doi:10.1080/00031305.1996.10473566.
 */
export function quantile(sortedAscending: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) return null;
  const position = (sortedAscending.length - 1) * p;
  const below = Math.floor(position);
  const low = sortedAscending[below];
  if (low === undefined) return null;
  const high = sortedAscending[below + 1] ?? low;
  return low + (position - below) * (high - low);
}
