import { evaluate } from '../kpis/evaluate.ts';
import type { Measured } from '../kpis/evidence.ts';
import type { RoadKpi, VolumeKpi } from '../kpis/kpi.ts';
import { timeCounts } from '../kpis/timeEvidence.ts';
import { type Leads, NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { clopperPearson } from '../stats/clopperPearson.ts';
import { welch } from '../stats/compareMeans.ts';
import { logRank } from '../stats/logRank.ts';
import { moreForCounts, moreForMeans, moreForShares, moreForTimes } from '../stats/moreLeads.ts';
import { type More, moreNeeded } from '../stats/power.ts';
import { type Interval, type Trials, Z95, newcombe } from '../stats/proportion.ts';
import type { Sample } from '../stats/shrinkMean.ts';
import { sumOf } from '../stats/sum.ts';
import type { DayCounts } from '../stats/survival.ts';
import { datesOf, reached, spanOf } from '../kpis/milestoneDays.ts';
import { regroup } from '../kpis/regroup.ts';

/**
 * One of the two that are compared: a manager over all time, or the whole team (null) in a period.
 */
export interface CompareSide {
  readonly manager: number | null;
  readonly period: Period | null;
}

/** How two sides differ, always a against b. */
export interface Found {
  /**
   * a - b in the KPI's unit. Counts and sums over unequal time: as if b had lasted as long as a.
   * Null when a side has no value (a median not reached).
   */
  readonly difference: number | null;
  /** True for counts and sums over unequal time. */
  readonly scaled?: boolean;
  /** For times: how many times as fast a goes as b; null for other measures. */
  readonly pace: number | null;
  /**
   * 95 %, of the pace where there is one, else of the difference; null where the spread cannot be
   * told.
   */
  readonly interval: Interval | null;
  /** The sign of a - b where it is sure, else 0. */
  readonly sure: number;
  /**
   * How many leads more on each side would settle noise at 80 % power, if what is seen is the
   * truth; null for a signal, and where nothing could.
   */
  readonly more: number | null;
}

type Pair<T> = readonly [T, T];

/** Shares: Newcombe 1998, method 10. */
export function shares(a: Measured, b: Measured): Found {
  const trials = ({ value, leads }: Measured): Trials => ({
    successes: Math.round((value ?? 0) * leads),
    trials: leads,
  });
  const [one, other] = [trials(a), trials(b)];
  const interval = newcombe(one, other);
  return found(interval?.difference ?? null, interval, () => moreForShares(one, other));
}

/** Averages: Welch. */
export function averages(kpi: VolumeKpi, leads: Leads, sides: Pair<CompareSide>, asOfDay: number): Found {
  const [a, b] = both(sides, (side) => sampleOf(valuesOf(kpi, leads, side, asOfDay)));
  return found(a.mean - b.mean, welch(a, b), () => moreForMeans(a, b));
}

/**
 * Times: log-rank. The difference is that of the medians. The interval is that of the ratio of
 * paces, exp((O - E) / V), since the test has none for medians.
 *
 * Source: Peto & Peto 1972; Berry, Kitchin & Mock 1991, doi:10.1002/sim.4780100510.
 */
export function times(
  kpi: RoadKpi,
  leads: Leads,
  sides: Pair<CompareSide>,
  [{ value: one }, { value: other }]: Pair<Measured>,
  asOfDay: number,
): Found {
  const [from, to] = [reached(kpi.from, leads), reached(kpi.to, leads)];
  const [a, b] = both(sides, ({ manager, period }): DayCounts => {
    const groups = timeCounts(kpi, leads, from, to, { period, asOfDay });
    return (manager === null ? null : groups.managers[manager]) ?? groups.team();
  });
  const difference = one === null || other === null ? null : one - other;
  const test = logRank(a, b);
  if (test === null) return { difference, pace: null, interval: null, sure: 0, more: null };
  const log = (test.observed - test.expected) / test.variance;
  const half = Z95 / Math.sqrt(test.variance);
  const rest = found(log, { low: log - half, high: log + half }, () => moreForTimes(a, b));
  // Who goes faster needs less time.
  return {
    difference,
    pace: Math.exp(log),
    interval: { low: Math.exp(log - half), high: Math.exp(log + half) },
    sure: -rest.sure,
    more: rest.more,
  };
}

/**
 * Counts: given all events, those of a are binomial with its share of the days (Przyborowski &
 * Wilenski 1940). The interval is that of Clopper & Pearson for this share, told as a difference.
 * Sums: 1.96 standard errors of a compound Poisson, the money of a lead taken together. Managers
 * are taken to have had the same time.
 *
 * @returns Null when a period holds no day of the data.
 */
export function totals(kpi: VolumeKpi, leads: Leads, sides: Pair<CompareSide>, asOfDay: number): Found | null {
  const span = spanOf(datesOf(kpi, leads), asOfDay, () => true);
  const [aDays, bDays] = both(sides, ({ period }) =>
    period === null ? 1 : span === null ? 0 : daysOf(period, span, asOfDay),
  );
  if (!(aDays > 0 && bDays > 0)) return null;
  const [a, b] = both(sides, (side) => sampleOf(valuesOf(kpi, leads, side, asOfDay)));
  const longer = aDays / bDays;
  // So many events as both sides would have at one pace: what more is needed is then told in leads,
  // not in days.
  const pace = (a.n + b.n) / (aDays + bDays);
  const [aExpected, bExpected] = [aDays * pace, bDays * pace];
  const difference = a.sum - b.sum * longer;
  const scaled = longer !== 1;
  if (kpi.measure === 'count') {
    const share = clopperPearson(a.n, a.n + b.n);
    const at = (part: number): number => (a.n + b.n) * (part - (1 - part) * longer);
    const interval = share && { low: at(share.low), high: at(share.high) };
    const [one, other] = [
      { observed: a.n, expected: aExpected },
      { observed: b.n, expected: bExpected },
    ];
    return { ...found(difference, interval, () => moreForCounts(one, other)), scaled };
  }
  const half = Z95 * Math.sqrt(a.squares + longer * longer * b.squares);
  const interval = half > 0 ? { low: difference - half, high: difference + half } : null;
  const more = (): More | null =>
    moreNeeded(
      a.sum / aExpected - b.sum / bExpected,
      { n: aExpected, variance: a.squares / aExpected },
      { n: bExpected, variance: b.squares / bExpected },
    );
  return { ...found(difference, interval, more), scaled };
}

/** A signal is an interval without 0. */
function found(difference: number | null, interval: Interval | null, more: () => More | null): Found {
  const sure = interval === null ? 0 : interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0;
  return { difference, pace: null, interval, sure, more: sure === 0 ? (more()?.both ?? null) : null };
}

function both<T, U>([a, b]: Pair<T>, change: (side: T) => U): Pair<U> {
  return [change(a), change(b)];
}

/**
 * Days of a period that are over and not before the data begin where the period has no beginning; 0
 * when it ends before the data begin.
 */
function daysOf({ fromDay, toDay }: Period, span: Period, asOfDay: number): number {
  if (toDay < span.fromDay) return 0;
  return Math.min(toDay, asOfDay) - (fromDay === -Infinity ? span.fromDay : fromDay) + 1;
}

/**
 * What the KPI is for each single lead of a side: evaluated as if every lead were a manager of its
 * own.
 */
function valuesOf(kpi: VolumeKpi, leads: Leads, { manager, period }: CompareSide, asOfDay: number): number[] {
  const codes = leads.managers.codes.map((code, lead) => (manager === null || code === manager ? lead : NOBODY));
  const { managers } = evaluate(kpi, regroup(leads, codes, leads.count), { period, asOfDay });
  return managers.flatMap(({ value, leads: count }) => (value === null || (count === 0 && value === 0) ? [] : [value]));
}

function sampleOf(values: readonly number[]): Sample & { readonly sum: number; readonly squares: number } {
  const sum = sumOf(values, (value) => value);
  const n = values.length;
  const mean = n === 0 ? 0 : sum / n;
  const variance = n < 2 ? null : sumOf(values, (value) => (value - mean) ** 2) / (n - 1);
  return { n, mean, variance, sum, squares: sumOf(values, (value) => value * value) };
}
