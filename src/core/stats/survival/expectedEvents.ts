import { type DayCounts, countAt, daysFollowed, totalCount } from './dayCounts.ts';

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
  const days = groups.reduce((most, group) => Math.max(most, daysFollowed(group)), 0);
  const reached = new Float64Array(days);
  const gone = new Float64Array(days);
  for (const { events, censored } of groups) {
    addTo(reached, events);
    addTo(gone, events);
    addTo(gone, censored);
  }
  let atRisk = totalCount(gone);
  let hazard = 0;
  const hazards = reached.map((events, day) => {
    if (events > 0) hazard += events / atRisk;
    atRisk -= countAt(gone, day);
    return hazard;
  });
  return groups.map(({ events, censored }) => product(events, hazards) + product(censored, hazards));
}

function addTo(sums: Float64Array, counts: ArrayLike<number>): void {
  for (let day = 0; day < counts.length; day++) sums[day] = (sums[day] ?? 0) + (counts[day] ?? 0);
}

function product(counts: ArrayLike<number>, hazards: Float64Array): number {
  let sum = 0;
  for (let day = 0; day < counts.length; day++) sum += (counts[day] ?? 0) * (hazards[day] ?? 0);
  return sum;
}
