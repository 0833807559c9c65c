import { HAIR } from '../rounding.ts';
import { countAt, totalCount } from './dayCounts.ts';

/**
 * The first day by which at least this share has come, of whole days that are counted by day: the
 * inverse of the empirical distribution (type 1), so it is a day that somebody really took. Source:
 * Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566.
 *
 * @param counts How many took 0, 1, 2 … days.
 * @param share From above 0 to 1.
 * @returns Days; null of none.
 * @example
 * // Nine of ten have come by day 1.
 * percentileDay([5, 4, 0, 1], 0.9) // => 1
 */
export function percentileDay(counts: ArrayLike<number>, share: number): number | null {
  const all = totalCount(counts);
  let seen = 0;
  for (let day = 0; day < counts.length; day++) {
    seen += countAt(counts, day);
    // Nine tenths of ten are nine, whatever floating point says.
    if (all > 0 && seen >= share * all - HAIR) return day;
  }
  return null;
}
