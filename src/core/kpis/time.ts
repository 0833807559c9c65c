import { type Leads, NEVER, NOBODY, UNDATED } from '../leads.ts';
import { compareRates, poissonLow } from '../stats/counts.ts';
import { expectedEvents } from '../stats/logRank.ts';
import { ratePrior, shrinkRate } from '../stats/shrinkRate.ts';
import { type DayCounts, survival, survivalMedian } from '../stats/survival.ts';
import { type Evidence, type Measured, type Slice, betterSign } from './evidence.ts';
import { groupCount } from './groups.ts';
import type { RoadKpi } from './kpi.ts';
import { isInside, windowOf } from './window.ts';

/**
 * Evidence for `time`: median calendar days From -> To by Kaplan-Meier. A lead that has not arrived is "not yet" as of `asOf`,
 * lost deals too (a lost deal never pays); when half never arrive the median is not defined. To before From and undated
 * milestones are left out.
 * Fair value: pace, the arrivals a manager had against those expected of the same leads at the team's speed (log-rank),
 * gamma-shrunk; 1 is the team's pace, 1.2 a fifth faster. It is defined where a median is not.
 */
export function timeEvidence(kpi: RoadKpi, leads: Leads, from: Float64Array, to: Float64Array, slice: Slice): Evidence {
  const groups = countDays(leads, from, to, slice);
  const managers = groups.slice(1);
  const rates = expectedEvents(managers).map((expected, code) => ({
    observed: sum(managers[code]?.events ?? []),
    expected,
  }));
  const prior = ratePrior(rates);
  const pace = rates.map(({ observed, expected }) => (prior === null ? null : shrinkRate(observed, expected, prior)));
  const sooner = kpi.better === 'lower' ? 'higher' : 'lower';
  const sizes = managers.map(size);
  const withLeads = (values: readonly (number | null)[]) =>
    values.map((value, code) => (sizes[code] === 0 ? null : value));
  return {
    managers: managers.map(measured),
    nobody: measured(groups[0] ?? EMPTY),
    team: measured(pooled(groups)),
    better: kpi.better,
    fair: { values: withLeads(pace), unit: 'pace', better: sooner, ofSample: true },
    cautious: () => ({
      values: withLeads(rates.map(({ observed, expected }) => (expected > 0 ? poissonLow(observed) / expected : null))),
      unit: 'pace',
      better: sooner,
      ofSample: false,
    }),
    compare(a, b) {
      const [one, other] = [rates[a], rates[b]];
      if (!one || !other || !(one.expected > 0) || !(other.expected > 0)) return 0;
      if (compareRates(one, other) >= 0.05) return 0;
      return betterSign(one.observed / one.expected - other.observed / other.expected, sooner);
    },
    relative() {
      if (prior === null || prior.mean === 0) return null;
      return {
        // Half an event on both sides: one payment where a hundredth was expected is fast, but not a hundred times as fast.
        raw: withLeads(rates.map(({ observed, expected }) => (observed + 0.5) / (expected + 0.5))),
        fair: pace.map((value) => value ?? 1),
        error: rates.map(({ observed, expected }) => Math.sqrt(observed + 0.5) / (expected + 0.5)),
      };
    },
  };
}

interface Counts {
  readonly events: number[];
  readonly censored: number[];
}

const EMPTY: DayCounts = { events: [], censored: [] };

/** Times counted by whole day for each group; the first group is the rows without a manager. */
function countDays(leads: Leads, from: Float64Array, to: Float64Array, slice: Slice): DayCounts[] {
  const window = windowOf(slice);
  const { codes } = leads.managers;
  const counts = Array.from({ length: groupCount(leads) }, (): Counts => ({ events: [], censored: [] }));
  for (let i = 0; i < leads.count; i++) {
    const start = from[i] ?? NEVER;
    const end = to[i] ?? NEVER;
    if (!isInside(start, window) || end === UNDATED) continue;
    const arrived = end < window.tomorrow;
    const days = (arrived ? Math.floor(end) : slice.asOfDay) - Math.floor(start);
    if (days < 0) continue;
    const group = counts[(codes[i] ?? NOBODY) + 1];
    if (!group) continue;
    const byDay = arrived ? group.events : group.censored;
    while (byDay.length <= days) byDay.push(0);
    byDay[days] = (byDay[days] ?? 0) + 1;
  }
  return counts;
}

function measured(counts: DayCounts): Measured {
  return { value: survivalMedian(survival(counts.events, counts.censored)), leads: size(counts), ripening: 0 };
}

function pooled(groups: readonly DayCounts[]): DayCounts {
  return { events: addUp(groups.map((g) => g.events)), censored: addUp(groups.map((g) => g.censored)) };
}

function addUp(columns: readonly ArrayLike<number>[]): number[] {
  const days = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: days }, (_, day) => columns.reduce((all, column) => all + (column[day] ?? 0), 0));
}

function size({ events, censored }: DayCounts): number {
  return sum(events) + sum(censored);
}

function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < values.length; i++) all += values[i] ?? 0;
  return all;
}
