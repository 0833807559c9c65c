/**
 * Quantile of type 7, the one that PERCENTILE.INC and MEDIAN of a spreadsheet give: linear between the two nearest
 * order statistics, at position (n - 1)p. Source: Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages",
 * doi:10.1080/00031305.1996.10473566.
 *
 * @param sortedAscending The values, already in ascending order; not checked and not changed.
 * @param p From 0 (smallest) to 1 (largest); 0.5 is the median.
 * @returns The quantile in the unit of the values; null without values or with p outside 0..1.
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
