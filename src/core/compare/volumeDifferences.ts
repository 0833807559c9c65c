import { KpiError } from '../errors.ts';
import { countedGroups } from '../kpis/counted/countedGroups.ts';
import { type CountsOnly, areCounts, countedSpan } from '../kpis/counted/kpiCounts.ts';
import { evaluate } from '../kpis/evaluate.ts';
import type { VolumeKpi } from '../kpis/kpi.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { periodDates, datedSpan } from '../kpis/periodDates.ts';
import { regroup } from '../kpis/regroup.ts';
import { type Leads, NOBODY } from '../leads.ts';
import { clopperPearson } from '../stats/clopperPearson.ts';
import { moreLeadsForCounts, moreLeadsForMeans } from '../stats/moreLeads.ts';
import { moreObservations } from '../stats/samples/moreObservations.ts';
import type { SampleSummary } from '../stats/samples/sampleSummary.ts';
import { sumOf } from '../stats/sumOf.ts';
import { welch } from '../stats/samples/welch.ts';
import { Z95 } from '../stats/z95.ts';
import type { Period } from '../time/period.ts';
import { type CompareSide, type SideDifference, type Pair, mapBoth, differenceOf } from './difference.ts';

/** Averages: Welch. */
export function averageDifference(
  kpi: VolumeKpi,
  leads: Leads,
  sides: Pair<CompareSide>,
  asOfDay: number,
): SideDifference {
  const [a, b] = mapBoth(sides, (side) => sampleIn(kpi, leads, side, asOfDay));
  return differenceOf(a.mean - b.mean, welch(a, b), () => moreLeadsForMeans(a, b));
}

/**
 * Counts: given all events, those of a are binomial with its share of the days (Przyborowski &
 * Wilenski 1940). The interval is that of Clopper & Pearson for this share, told as a difference.
 * Sums: 1.96 standard errors of a compound Poisson, the money of a lead taken together. Managers
 * are taken to have had the same time.
 *
 * @returns Null when a period holds no day of the data.
 */
export function totalDifference(
  kpi: VolumeKpi,
  leads: Leads,
  sides: Pair<CompareSide>,
  asOfDay: number,
): SideDifference | null {
  const span = spanOf(kpi, leads, sides, asOfDay);
  const [aDays, bDays] = mapBoth(sides, ({ period }) =>
    period === null ? 1 : span === null ? 0 : daysOf(period, span, asOfDay),
  );
  if (!(aDays > 0 && bDays > 0)) return null;
  const [a, b] = mapBoth(sides, (side) => sampleIn(kpi, leads, side, asOfDay));
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
    return { ...differenceOf(difference, interval, () => moreLeadsForCounts(one, other)), scaled };
  }
  const half = Z95 * Math.sqrt(a.squares + longer * longer * b.squares);
  const interval = half > 0 ? { low: difference - half, high: difference + half } : null;
  const more = (): number | null =>
    moreObservations(
      a.sum / aExpected - b.sum / bExpected,
      { n: aExpected, variance: a.squares / aExpected },
      { n: bExpected, variance: b.squares / bExpected },
    );
  return { ...differenceOf(difference, interval, more), scaled };
}

/** The days that the data are about. @throws KpiError `needs-leads` where counts do not know the first. */
function spanOf(kpi: VolumeKpi, leads: Leads, sides: Pair<CompareSide>, asOfDay: number): Period | null {
  if (!areCounts(leads)) return datedSpan(periodDates(kpi, paymentRows(kpi, leads)), asOfDay, () => true);
  if (sides.some(({ period }) => period?.fromDay === -Infinity))
    throw new KpiError('needs-leads', { milestones: ['created', ...kpi.to] });
  return countedSpan(kpi, leads, null, { period: null, asOfDay });
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

type Sample = SampleSummary & { readonly sum: number; readonly squares: number };

function sampleIn(kpi: VolumeKpi, leads: Leads, side: CompareSide, asOfDay: number): Sample {
  return areCounts(leads) ? sampleOfCounts(kpi, leads, side, asOfDay) : sampleOf(valuesOf(kpi, leads, side, asOfDay));
}

/**
 * The sample that was counted. @throws KpiError `needs-leads` for money, of which one lead may have
 * several parts or get some back: counts do not say what belongs together.
 */
function sampleOfCounts(kpi: VolumeKpi, leads: CountsOnly, { manager, period }: CompareSide, asOfDay: number): Sample {
  if (kpi.measure === 'sum' && (kpi.lessRefunds || kpi.column === 'amount'))
    throw new KpiError('needs-leads', { milestones: [...kpi.to, 'amount', 'refunded'] });
  const groups = countedGroups(kpi, leads, { period, asOfDay });
  const { leads: n, sum, squares } = (manager === null ? null : groups.managers[manager]) ?? groups.team();
  const spread = squares ?? sum;
  const variance = kpi.measure !== 'average' || n < 2 ? null : spread / (n - 1);
  return { n, mean: n === 0 ? 0 : sum / n, variance, sum, squares: spread };
}

function sampleOf(values: readonly number[]): Sample {
  const sum = sumOf(values, (value) => value);
  const n = values.length;
  const mean = n === 0 ? 0 : sum / n;
  const variance = n < 2 ? null : sumOf(values, (value) => (value - mean) ** 2) / (n - 1);
  return { n, mean, variance, sum, squares: sumOf(values, (value) => value * value) };
}
