import { type DayCounts, countAt, daysFollowed, groupSize, lastSeenOn } from './dayCounts.ts';

/**
 * Two groups compared, seen from the first. If both wait alike, (observed - expected) / √variance
 * is standard normal.
 */
interface LogRank {
  /** Events of the first group. */
  readonly observed: number;
  /** Events that the first group would have if both waited alike. */
  readonly expected: number;
  readonly variance: number;
}

/**
 * Log-rank test of two groups, with the hypergeometric variance, which allows for ties on a day.
 * Days on which only one group still waits say nothing. Right-censored.
 *
 * @returns Events, and their variance in events squared. Null when nothing can be compared: no
 *   events, or no day on which both groups waited.
 * @example
 * // Weeks of remission of Freireich et al. 1963; in R: survdiff, chi-square (9 - 19.25)² / 6.257.
 * const drug = timesOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
 * const placebo = timesOf('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
 * logRank(drug, placebo) // => { observed: 9, expected: 19.25, variance: 6.257 }
 * @see Mantel 1966, "Evaluation of survival data and two new rank order statistics arising in its
 *   consideration".
 */
export function logRank(a: DayCounts, b: DayCounts): LogRank | null {
  const days = Math.max(daysFollowed(a), daysFollowed(b));
  let aAtRisk = groupSize(a);
  let bAtRisk = groupSize(b);
  let observed = 0;
  let expected = 0;
  let variance = 0;
  for (let day = 0; day < days; day++) {
    const reached = countAt(a.events, day) + countAt(b.events, day);
    const atRisk = aAtRisk + bAtRisk;
    if (reached > 0) {
      const aShare = aAtRisk / atRisk;
      observed += countAt(a.events, day);
      expected += reached * aShare;
      if (atRisk > 1) variance += (reached * aShare * (1 - aShare) * (atRisk - reached)) / (atRisk - 1);
    }
    aAtRisk -= lastSeenOn(a, day);
    bAtRisk -= lastSeenOn(b, day);
  }
  return variance > 0 ? { observed, expected, variance } : null;
}
