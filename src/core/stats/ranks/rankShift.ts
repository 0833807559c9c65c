import type { DifferenceInterval } from '../confidenceInterval.ts';
import { rankSum } from './rankSum.ts';

/**
 * By how many whole days the first of two groups comes later, day against day (Hodges & Lehmann):
 * the shift that leaves them most alike, and those that {@link rankSum} does not refuse at 5 %. So 0
 * is inside exactly where the test says noise.
 *
 * @param a How many took 0, 1, 2 … days; `b` likewise.
 * @returns Null when a group is empty, or when no shift is refused on one side.
 * @example
 * const [a, b] = [[3, 6, 4, 0, 0, 0, 0], [0, 0, 0, 3, 5, 3, 2]];
 * rankShift(a, b) // => { difference: -3, low: -4, high: -3 }
 * @see Hodges & Lehmann 1963, doi:10.1214/aoms/1177704172.
 */
export function rankShift(a: readonly number[], b: readonly number[]): DifferenceInterval | null {
  const most = Math.max(a.length, b.length) - 1;
  const days = (count: number): number[] => new Array<number>(count).fill(0);
  const first = [...days(most), ...a];
  const shifts = days(2 * most + 1).map((_, i) => ({ shift: i - most, test: rankSum(first, [...days(i), ...b]) }));
  const off = ({ test }: (typeof shifts)[number]): number => Math.abs(test?.later ?? 0);
  const sides = shifts.map(({ test }) => (test !== null && test.p < 0.05 ? Math.sign(test.later) : 0));
  const [low, high] = [sides.lastIndexOf(1) + 1 - most, sides.indexOf(-1) - 1 - most];
  const [nearest] = shifts.sort((one, other) => off(one) - off(other));
  if (nearest === undefined || !(sides.includes(1) && sides.includes(-1))) return null;
  return { difference: nearest.shift, low: Math.min(low, nearest.shift), high: Math.max(high, nearest.shift) };
}
