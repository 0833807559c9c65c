import { sumOf } from '../sumOf.ts';

/**
 * The median of whole days that are counted by day, as MEDIAN gives it (type 7): the middle one, or
 * half-way between the two in the middle.
 *
 * @param counts How many took 0, 1, 2 … days.
 * @returns Days; null of none.
 * @example
 * // Days 0, 2, 2 and 5; then days 0 and 2.
 * [medianDay([1, 0, 2, 0, 0, 1]), medianDay([1, 0, 1])] // => [2, 1]
 */
export function medianDay(counts: readonly number[]): number | null {
  const half = sumOf(counts, (count) => count) / 2;
  let seen = 0;
  let low: number | null = null;
  for (const [day, count] of counts.entries()) {
    seen += count;
    if (seen >= half) low ??= day;
    if (seen > half) return ((low ?? day) + day) / 2;
  }
  return null;
}
