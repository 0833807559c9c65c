import { chiSquareTail } from './chiSquareTail.ts';
import { expectedEvents } from './logRank.ts';
import type { Rate } from './shrinkRate.ts';
import { sumOf } from './sum.ts';
import { type DayCounts, countOn, daysOf, goneOn, sizeOf } from './survival.ts';

/** Groups compared. */
export interface LogRankTest {
  /** Events each group had and would have if all waited alike, in the order of the groups; both sum to all events. */
  readonly groups: readonly Rate[];
  readonly chiSquare: number;
  /** Groups that could have had an event, less one. */
  readonly freedom: number;
  /** Chance of such a chi-square when all wait alike; below 0.05 is a signal. */
  readonly p: number;
}

/**
 * Log-rank test of any number of groups with the hypergeometric covariance. Groups in which nobody waited on a day with events
 * are not compared. For two groups the chi-square is z² of {@link logRank}. The same as survdiff in R.
 * Source: Mantel 1966; Peto & Peto 1972, doi:10.2307/2344317; Kalbfleisch & Prentice 2002, 1.5.
 *
 * @returns The comparison; null when nothing can be compared: no events, or never two groups waiting on a day with events.
 */
export function logRankTest(teams: readonly DayCounts[]): LogRankTest | null {
  const expected = expectedEvents(teams);
  const groups = teams.map(({ events }, i) => ({
    observed: sumOf(Array.from(events), (count) => count),
    expected: countOn(expected, i),
  }));
  const compared = teams.filter((_, i) => countOn(expected, i) > 0);
  // Knowing all but one, the last adds nothing: differences and covariances sum to 0.
  const differences = groups.filter((group) => group.expected > 0).map((group) => group.observed - group.expected);
  const rows = covariance(compared).map((row, i) => [countOn(differences, i), ...row]);
  if (!(countOn(rows[0] ?? [], 1) > 0)) return null;
  const freedom = compared.length - 1;
  const chiSquare = distance(rows.slice(0, -1));
  return { groups, chiSquare, freedom, p: chiSquareTail(chiSquare, freedom) };
}

/** Σ over days of d(n - d)/(n - 1) · (share of g in those at risk) · ([g = h] - share of h). */
function covariance(teams: readonly DayCounts[]): number[][] {
  const atRisk = teams.map(sizeOf);
  const sums = teams.map(() => teams.map(() => 0));
  const days = teams.reduce((most, team) => Math.max(most, daysOf(team)), 0);
  for (let day = 0; day < days; day++) {
    const reached = sumOf(teams, ({ events }) => countOn(events, day));
    const all = sumOf(atRisk, (count) => count);
    if (reached > 0 && all > 1) {
      const scale = (reached * (all - reached)) / (all - 1);
      sums.forEach((row, g) => {
        const share = countOn(atRisk, g) / all;
        atRisk.forEach((count, h) => {
          row[h] = countOn(row, h) + scale * share * ((g === h ? 1 : 0) - count / all);
        });
      });
    }
    teams.forEach((team, g) => {
      atRisk[g] = countOn(atRisk, g) - goneOn(team, day);
    });
  }
  return sums;
}

/** d'·V⁻¹·d by elimination; each row is a difference followed by its covariances. */
function distance([first, ...rest]: readonly (readonly number[])[]): number {
  if (!first) return 0;
  const [difference = 0, variance = 0, ...covariances] = first;
  const left = rest.map(([own = 0, shared = 0, ...others]) => {
    const factor = shared / variance;
    return [own - factor * difference, ...others.map((value, i) => value - factor * countOn(covariances, i))];
  });
  return difference ** 2 / variance + distance(left);
}
