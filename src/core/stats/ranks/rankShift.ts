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
 * rankShift(a, b) // => { difference: -3, low: -3, high: -3 }
 * @see Hodges & Lehmann 1963, doi:10.1214/aoms/1177704172.
 */
export function rankShift(a: readonly number[], b: readonly number[]): DifferenceInterval | null {
  const most = Math.max(a.length, b.length) - 1;
  const days = (count: number): number[] => new Array<number>(count).fill(0);
  const first = [...days(most), ...a];
  const testAt = (shift: number) => rankSum(first, [...days(most + shift), ...b]);
  const later = (shift: number): number => testAt(shift)?.later ?? 0;
  const side = (shift: number): number => {
    const test = testAt(shift);
    return test !== null && test.p < 0.05 ? Math.sign(test.later) : 0;
  };
  if (most < 0 || side(-most) < 1 || side(most) > -1) return null;
  /** The more b is shifted, the less a is later: the first shift for which something holds. */
  const firstShift = (holds: (shift: number) => boolean): number => {
    let [before, at] = [-most, most];
    while (at - before > 1) {
      const middle = Math.floor((before + at) / 2);
      if (holds(middle)) at = middle;
      else before = middle;
    }
    return at;
  };
  const turn = firstShift((shift) => later(shift) <= 0);
  const difference = Math.abs(later(turn)) <= Math.abs(later(turn - 1)) ? turn : turn - 1;
  const low = Math.min(
    difference,
    firstShift((shift) => side(shift) < 1),
  );
  const high = Math.max(difference, firstShift((shift) => side(shift) < 0) - 1);
  return { difference, low, high };
}
