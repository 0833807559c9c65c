import { type DayCounts, countOn, daysOf, goneOn, sizeOf, total } from './survival.ts';

/**
 * How many events each group would have if nobody were slower: if on every day the same share of
 * those still waiting arrived in all groups. It makes "observed against expected" fair for times.
 * Who left on day d is expected to have had the cumulative hazard of all groups up to day d.
 * The parts sum to all observed events. Right-censored as the {@link DayCounts} say.
 *
 * @returns Events, 0 or more, in the order of the groups; 0 for a group with nobody.
 * @example
 * // Weeks of remission of Freireich et al. 1963; in R: survdiff. Observed were 9 and 21.
 * const drug = timesOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
 * const placebo = timesOf('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
 * expectedEvents([drug, placebo]) // => [19.25, 10.75]
 * @see Peto & Peto 1972, doi:10.2307/2344317; Mantel 1966.
 */
export function expectedEvents(groups: readonly DayCounts[]): number[] {
  const days = groups.reduce((most, group) => Math.max(most, daysOf(group)), 0);
  const reached = new Float64Array(days);
  const gone = new Float64Array(days);
  for (const { events, censored } of groups) {
    addTo(reached, events);
    addTo(gone, events);
    addTo(gone, censored);
  }
  let atRisk = total(gone);
  let hazard = 0;
  const hazards = reached.map((events, day) => {
    if (events > 0) hazard += events / atRisk;
    atRisk -= countOn(gone, day);
    return hazard;
  });
  return groups.map(({ events, censored }) => product(events, hazards) + product(censored, hazards));
}

function addTo(sums: Float64Array, counts: ArrayLike<number>): void {
  for (let day = 0; day < counts.length; day++) sums[day] = countOn(sums, day) + countOn(counts, day);
}

function product(counts: ArrayLike<number>, hazards: Float64Array): number {
  let sum = 0;
  for (let day = 0; day < counts.length; day++) sum += countOn(counts, day) * countOn(hazards, day);
  return sum;
}

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
  const days = Math.max(daysOf(a), daysOf(b));
  let aAtRisk = sizeOf(a);
  let bAtRisk = sizeOf(b);
  let observed = 0;
  let expected = 0;
  let variance = 0;
  for (let day = 0; day < days; day++) {
    const reached = countOn(a.events, day) + countOn(b.events, day);
    const atRisk = aAtRisk + bAtRisk;
    if (reached > 0) {
      const aShare = aAtRisk / atRisk;
      observed += countOn(a.events, day);
      expected += reached * aShare;
      if (atRisk > 1) variance += (reached * aShare * (1 - aShare) * (atRisk - reached)) / (atRisk - 1);
    }
    aAtRisk -= goneOn(a, day);
    bAtRisk -= goneOn(b, day);
  }
  return variance > 0 ? { observed, expected, variance } : null;
}
