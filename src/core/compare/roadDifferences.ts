import { daysOf, timesOf } from '../kpis/counted/countedEvidence.ts';
import { countedGroups } from '../kpis/counted/countedGroups.ts';
import { areCounts } from '../kpis/counted/kpiCounts.ts';
import { type Groups, mapGroups } from '../kpis/groups.ts';
import type { Measured } from '../kpis/measured.ts';
import { type RoadKpi, TIME_DAYS } from '../kpis/kpi.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { timeCounts } from '../kpis/evidence/timeCounts.ts';
import { ripeTimes } from '../kpis/evidence/ripeTimes.ts';
import { type RipeTimes, ripeOf } from '../kpis/evidence/timesWithin.ts';
import type { Leads } from '../leads.ts';
import type { BinomialCount } from '../stats/binomialCount.ts';
import { moreLeadsForShares, moreLeadsForTimes } from '../stats/moreLeads.ts';
import { newcombe } from '../stats/newcombe.ts';
import { moreObservations } from '../stats/samples/moreObservations.ts';
import { rankShift } from '../stats/ranks/rankShift.ts';
import { rankSum } from '../stats/ranks/rankSum.ts';
import { type DayCounts, totalCount } from '../stats/survival/dayCounts.ts';
import { logRank } from '../stats/survival/logRank.ts';
import { Z95 } from '../stats/z95.ts';
import { type CompareSide, type SideDifference, type Pair, mapBoth, differenceOf } from './difference.ts';

/** Shares: Newcombe 1998, method 10. */
export function shareDifference(a: Measured, b: Measured): SideDifference {
  const trials = ({ value, leads }: Measured): BinomialCount => ({
    successes: Math.round((value ?? 0) * leads),
    trials: leads,
  });
  const [one, other] = [trials(a), trials(b)];
  const interval = newcombe(one, other);
  return differenceOf(interval?.difference ?? null, interval, () => moreLeadsForShares(one, other));
}

/**
 * Days of those who arrive within the limit: Wilcoxon-Mann-Whitney of the leads that are so old. The
 * difference is that of the values; beside it stands by how many days a comes later, day against
 * day. More leads are told at the share that arrived so far.
 *
 * Source: Noether 1987, doi:10.1080/01621459.1987.10478478.
 */
export function timeDifference(
  kpi: RoadKpi,
  leads: Leads,
  sides: Pair<CompareSide>,
  [{ value: one }, { value: other }]: Pair<Measured>,
  asOfDay: number,
): SideDifference {
  const days = kpi.withinDays ?? TIME_DAYS;
  const [a, b] = mapBoth(sides, ({ manager, period }): RipeTimes => {
    const timeframe = { period, asOfDay };
    const groups = areCounts(leads)
      ? mapGroups(countedGroups(kpi, leads, timeframe), (counted) => ripeOf(timesOf(counted, days), days))
      : ripeTimes(leads, firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads), timeframe, days);
    return (manager === null ? null : groups.managers[manager]) ?? groups.team();
  });
  const test = rankSum(a.arrived, b.arrived);
  const later = test?.later ?? 0;
  const sure = test !== null && test.p < 0.05 ? later : 0;
  const arrivals = totalCount(a.arrived) + totalCount(b.arrived);
  const side = ({ leads: n }: RipeTimes) => ({ n, variance: (a.leads + b.leads) / (12 * arrivals) });
  return {
    difference: one === null || other === null ? null : one - other,
    shift: rankShift(a.arrived, b.arrived),
    pace: null,
    interval: null,
    sure,
    more: sure === 0 && test !== null ? moreObservations(later, side(a), side(b)) : null,
  };
}

/**
 * Times of all leads: log-rank. The difference is that of the medians. The interval is that of the
 * ratio of paces, exp((O - E) / V), since the test has none for medians.
 *
 * Source: Peto & Peto 1972; Berry, Kitchin & Mock 1991, doi:10.1002/sim.4780100510.
 */
export function halfDifference(
  kpi: RoadKpi,
  leads: Leads,
  sides: Pair<CompareSide>,
  [{ value: one }, { value: other }]: Pair<Measured>,
  asOfDay: number,
): SideDifference {
  const [a, b] = mapBoth(sides, ({ manager, period }): DayCounts => {
    const timeframe = { period, asOfDay };
    const groups: Groups<DayCounts> = areCounts(leads)
      ? mapGroups(countedGroups(kpi, leads, timeframe), daysOf)
      : timeCounts(kpi, leads, firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads), timeframe);
    return (manager === null ? null : groups.managers[manager]) ?? groups.team();
  });
  const difference = one === null || other === null ? null : one - other;
  const test = logRank(a, b);
  if (test === null) return { difference, pace: null, interval: null, sure: 0, more: null };
  const log = (test.observed - test.expected) / test.variance;
  const half = Z95 / Math.sqrt(test.variance);
  const rest = differenceOf(log, { low: log - half, high: log + half }, () => moreLeadsForTimes(a, b));
  // Who goes faster needs less time.
  return {
    difference,
    pace: Math.exp(log),
    interval: { low: Math.exp(log - half), high: Math.exp(log + half) },
    sure: -rest.sure,
    more: rest.more,
  };
}
