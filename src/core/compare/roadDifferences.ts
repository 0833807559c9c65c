import type { Measured } from '../kpis/evidence.ts';
import type { RoadKpi } from '../kpis/kpi.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { timeCounts } from '../kpis/timeEvidence.ts';
import type { Leads } from '../leads.ts';
import type { BinomialCount } from '../stats/binomialCount.ts';
import { moreLeadsForShares, moreLeadsForTimes } from '../stats/moreLeads.ts';
import { newcombe } from '../stats/newcombe.ts';
import type { DayCounts } from '../stats/survival/dayCounts.ts';
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
 * Times: log-rank. The difference is that of the medians. The interval is that of the ratio of
 * paces, exp((O - E) / V), since the test has none for medians.
 *
 * Source: Peto & Peto 1972; Berry, Kitchin & Mock 1991, doi:10.1002/sim.4780100510.
 */
export function timeDifference(
  kpi: RoadKpi,
  leads: Leads,
  sides: Pair<CompareSide>,
  [{ value: one }, { value: other }]: Pair<Measured>,
  asOfDay: number,
): SideDifference {
  const [from, to] = [firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads)];
  const [a, b] = mapBoth(sides, ({ manager, period }): DayCounts => {
    const groups = timeCounts(kpi, leads, from, to, { period, asOfDay });
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
