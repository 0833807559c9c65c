import { chiSquareTail } from '../distributions/chiSquareTail.ts';
import { totalCount } from '../survival/dayCounts.ts';

/** How two groups of days lie to each other. */
interface RankSum {
  /**
   * The chance that a day of the first is later than one of the second, ties half, less one half:
   * from -0.5 (each is sooner) to 0.5.
   */
  readonly later: number;
  /** Two-sided, 0 to 1. */
  readonly p: number;
}

/** With so many days together the normal distribution is near enough. */
const NORMAL_FROM = 20;

/**
 * The test of Wilcoxon, Mann and Whitney of two groups of days, with ties. Under 20 days together
 * it is exact: of all ways to divide these days, those that lie at least as far from the middle. From
 * 20 on it is normal, with the variance for ties and without a correction for continuity.
 *
 * @param a How many took 0, 1, 2 … days; `b` likewise.
 * @returns Null when a group is empty.
 * @example
 * // 1 2 4 and 3 5 6 7 8: of 56 divisions two have one win at most, two all but one at least.
 * rankSum([0, 1, 1, 0, 1], [0, 0, 0, 1, 0, 1, 1, 1, 1]) // => { later: -13 / 30, p: 4 / 56 }
 * @see Mann & Whitney 1947, doi:10.1214/aoms/1177730491; wilcox_test of the package coin in R.
 */
export function rankSum(a: ArrayLike<number>, b: ArrayLike<number>): RankSum | null {
  const [aSize, bSize] = [totalCount(a), totalCount(b)];
  const pairs = aSize * bSize;
  if (pairs === 0) return null;
  const size = aSize + bSize;
  const ties: number[] = [];
  // Twice the pairs in which a is later, ties once: whole numbers.
  let [wins, bBefore, tied] = [0, 0, 0];
  for (let day = 0; day < Math.max(a.length, b.length); day++) {
    const [ofA, ofB] = [a[day] ?? 0, b[day] ?? 0];
    const both = ofA + ofB;
    if (both === 0) continue;
    wins += ofA * (2 * bBefore + ofB);
    bBefore += ofB;
    tied += both ** 3 - both;
    ties.push(both);
  }
  const off = Math.abs(wins - pairs);
  const later = (wins - pairs) / (2 * pairs);
  if (size < NORMAL_FROM) return { later, p: exactTail(ties, aSize, pairs, off) };
  const variance = (pairs / 12) * (size + 1 - tied / (size * (size - 1)));
  return { later, p: variance > 0 ? chiSquareTail((off / 2) ** 2 / variance, 1) : 1 };
}

/** The share of all divisions whose count of wins is at least so far from the middle. */
function exactTail(ties: readonly number[], aSize: number, middle: number, off: number): number {
  // By how many of the days so far are of a: the count of divisions for each count of wins.
  let ways = Array.from({ length: aSize + 1 }, () => new Map<number, number>());
  ways[0]?.set(0, 1);
  let before = 0;
  for (const both of ties) {
    const next = ways.map(() => new Map<number, number>());
    ways.forEach((found, taken) => {
      let choices = 1;
      for (let more = 0; more <= both; more++) {
        const step = more * (2 * (before - taken) + both - more);
        const to = next[taken + more];
        if (to) for (const [wins, count] of found) to.set(wins + step, (to.get(wins + step) ?? 0) + count * choices);
        choices = (choices * (both - more)) / (more + 1);
      }
    });
    before += both;
    ways = next;
  }
  let [far, all] = [0, 0];
  for (const [wins, count] of ways[aSize] ?? []) {
    all += count;
    if (Math.abs(wins - middle) >= off) far += count;
  }
  return far / all;
}
