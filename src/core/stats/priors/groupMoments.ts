import { sumOf } from '../sumOf.ts';

/** One person as any of the three families sees them: `total / size` is the raw value. */
interface PersonTotal {
  readonly total: number;
  readonly size: number;
}

/** What the moment estimators of all three families are made of. */
export interface GroupMoments {
  /** Pooled value: Σ total / Σ size. */
  readonly mean: number;
  /** Σ size · (value - mean)². */
  readonly squares: number;
  /** Groups of size above 0, less one. */
  readonly freedom: number;
  /**
   * Σ size - Σ size² / Σ size: what a variance of 1 between people adds to `squares` on average.
   */
  readonly weight: number;
  /** Mean size of a group. */
  readonly meanSize: number;
}

/**
 * The moments of a team's values, each weighted by its size. People of size 0 are left out.
 *
 * @param people One for each person.
 * @returns In the unit of the values; null when nobody has a size above 0.
 * @example
 * // Shares of 3 of 10 and 9 of 20: 12 of 30 in all.
 * groupMoments([{ total: 3, size: 10 }, { total: 9, size: 20 }])
 * // => { mean: 0.4, squares: 0.15, freedom: 1, weight: 13.33, meanSize: 15 }
 * @see Kleinman 1973, doi:10.1080/01621459.1973.10481332, with the weights w = n.
 */
export function groupMoments(people: readonly PersonTotal[]): GroupMoments | null {
  const known = people.filter((person) => person.size > 0);
  const size = sumOf(known, (person) => person.size);
  if (size === 0) return null;
  const mean = sumOf(known, (person) => person.total) / size;
  return {
    mean,
    squares: sumOf(known, (person) => person.size * (person.total / person.size - mean) ** 2),
    freedom: known.length - 1,
    weight: size - sumOf(known, (person) => person.size * person.size) / size,
    meanSize: size / known.length,
  };
}
