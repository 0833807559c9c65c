import { type DayCounts, countOn, daysOf, goneOn, sizeOf, total } from './survival.ts';

/** Two groups compared, from the side of the first. */
export interface LogRank {
  /** Events of the first group. */
  readonly observed: number;
  /** Events the first group would have if both waited alike. */
  readonly expected: number;
  readonly variance: number;
  /** (observed - expected) / √variance, standard normal by chance; above 0: the first group gets there sooner. */
  readonly z: number;
}

/**
 * Events each group would have if on every day the share of those still waiting who arrive were the same in all groups:
 * a fair "observed against expected" for times. The parts sum to all observed events. Linear in days: somebody
 * who left on day d is expected to have had the team's cumulative hazard up to d.
 * Source: Peto & Peto 1972, doi:10.2307/2344317; Mantel 1966.
 *
 * @returns Expected events in the order of the groups; 0 for a group with nobody.
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
 * Log-rank test of two groups with the hypergeometric variance (ties on a day are allowed for).
 * Source: Mantel 1966, "Evaluation of survival data and two new rank order statistics arising in its consideration".
 *
 * @returns The comparison; |z| above 1.96 is a signal at 95 %. Null when nothing can be compared: no events, or no day
 *   on which both groups waited.
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
  return variance > 0 ? { observed, expected, variance, z: (observed - expected) / Math.sqrt(variance) } : null;
}
