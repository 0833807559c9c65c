import { areCounts } from '../kpis/counted/kpiCounts.ts';
import { kpiOnData, evaluate } from '../kpis/evaluate.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import type { Measured } from '../kpis/measured.ts';
import { type Kpi, TIME_DAYS, type Unit, isRoad, ripeDaysOf } from '../kpis/kpi.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { measuredTotal, totalsBy } from '../kpis/totals.ts';
import { type Leads, NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { type XmrLimits, type XmrSignal, xmrLimits, xmrSignals } from '../stats/xmr.ts';
import { periodDates, firstMilestoneDays, datedSpan } from '../kpis/periodDates.ts';
import { regroup } from '../kpis/regroup.ts';
import { type SpanUnit, periodsFromTo } from '../time/periodUnit.ts';
import { type TrendSource, countedTrend } from './countedTrend.ts';
import { usualDays } from './usualDays.ts';
import { PLAIN_SCHEDULE, type Schedule, isWorking } from '../time/schedule.ts';

/** A KPI in one period. */
export interface TrendPoint extends Measured {
  readonly period: Period;
  /**
   * Outside the natural limits, or one of eight in a row on one side of the mean; null is noise.
   */
  readonly signal: 'above' | 'below' | 'run' | null;
  /** Why there is no value: most of its leads are too young. Null where that is not why. */
  readonly early: Early | null;
}

/** Of all leads of a period, fewer than half have had the days that payments take. */
interface Early {
  readonly old: number;
  readonly all: number;
  readonly days: number;
}

interface Trend {
  readonly points: readonly TrendPoint[];
  /**
   * Of the periods that are over, kept to what the KPI can be; null when no two neighbours are
   * known.
   */
  readonly limits: Pick<XmrLimits, 'mean' | 'low' | 'high'> | null;
}

/**
 * A KPI period by period, from the first with a lead (or a payment, where those are counted) to the
 * last, gaps included, with the limits of an XmR chart. A period that is not over at `asOf` is
 * shown, but makes no limits and is no signal. One of whose leads fewer than half are old enough has
 * no value: its quickest leads alone would look like a slump or a rise. By day, a day off without
 * anything has no value.
 *
 * @param manager Whose leads; null is the whole team.
 * @returns No points when nothing is dated up to `asOf`.
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function trendOf(
  asked: Kpi,
  all: Leads,
  manager: number | null,
  unit: SpanUnit,
  asOfDay: number,
  schedule: Schedule = PLAIN_SCHEDULE,
): Trend {
  const source = areCounts(all) ? countedTrend(asked, all, manager, asOfDay) : ofLeads(asked, all, manager, asOfDay);
  const { kpi, span } = source;
  if (span === null) return { points: [], limits: null };
  const periods = periodsFromTo(unit, span.fromDay, span.toDay);
  // The team sold nothing where one person had no leads.
  const isTotal = !isRoad(kpi) && kpi.measure !== 'average' && manager === null;
  const measured = source.measuredIn(periods).map((found, i) => {
    // By day, nothing on a day off is no slump.
    const isOff = unit === 'day' && !isWorking(schedule, periods[i]?.fromDay ?? asOfDay);
    if (isOff && !found.value) return { ...found, value: null };
    return isTotal ? { ...found, value: found.value ?? 0 } : found;
  });
  const days = daysToTell(kpi, source.usualDays);
  const told = days === null || !isRoad(kpi) ? [] : source.agesIn(kpi, days, periods);
  const points = periods.map((period, i) => {
    const found = measured[i] ?? NOTHING;
    const { ripe: old, ripening } = told[i] ?? NOBODY_OLD;
    const early = days !== null && ripening > old ? { old, all: old + ripening, days } : null;
    return { period, ...found, value: early ? null : found.value, early };
  });
  const over = points.map(({ period, value }) => (period.toDay <= asOfDay ? value : null));
  const limits = xmrLimits(over);
  const signals = limits ? xmrSignals(over, limits) : [];
  const signalOf = (value: number | null, signal: XmrSignal | null = null): TrendPoint['signal'] => {
    if (signal !== 'outside' || !limits || value === null) return signal === 'run' ? 'run' : null;
    return value > limits.mean ? 'above' : 'below';
  };
  return {
    points: points.map((point, i) => ({ ...point, signal: signalOf(point.value, signals[i]) })),
    limits: limits && kept(limits, kpi.unit, over),
  };
}

const NOTHING: Measured = { value: null, leads: 0, ripening: 0 };
const NOBODY_OLD = { ripe: 0, ripening: 0 };

function ofLeads(asked: Kpi, all: Leads, manager: number | null, asOfDay: number): TrendSource {
  const kpi = kpiOnData(asked, all);
  const leads = paymentRows(kpi, all);
  // Before any date is asked for: what is missing is said by the KPI itself.
  evaluate(kpi, leads, { period: { fromDay: asOfDay, toDay: asOfDay }, asOfDay });
  const isOurs = (lead: number): boolean => manager === null || leads.managers.codes[lead] === manager;
  return {
    kpi,
    span: datedSpan(periodDates(kpi, leads), asOfDay, isOurs),
    measuredIn: (periods) => measuredIn(kpi, leads, isOurs, periods, asOfDay),
    // A time counts those who arrived; how many are old enough is told by the share that did.
    agesIn: (road, days, periods) =>
      measuredIn({ ...road, measure: 'rate', ripeDays: days }, leads, isOurs, periods, asOfDay).map(
        ({ leads: ripe, ripening }) => ({ ripe, ripening }),
      ),
    usualDays: ({ from, to }) =>
      usualDays(leads, firstMilestoneDays(from, leads), firstMilestoneDays(to, leads), asOfDay),
  };
}

/**
 * How old a lead must be to tell: the limit, or the day by which nine in ten of all payments come.
 *
 * @returns Null where the age does not matter: for what is counted when it comes, and for a time to
 *   which those who wait belong as well.
 */
function daysToTell(kpi: Kpi, usual: TrendSource['usualDays']): number | null {
  if (!isRoad(kpi) || kpi.measure === 'half') return null;
  if (kpi.measure === 'time') return kpi.withinDays ?? TIME_DAYS;
  return ripeDaysOf(kpi) ?? usual(kpi);
}

/**
 * One pass tells all periods: they are groups of leads, by the date that puts a lead into a period.
 */
function measuredIn(
  kpi: Kpi,
  leads: Leads,
  isOurs: (lead: number) => boolean,
  periods: readonly Period[],
  asOfDay: number,
): readonly Measured[] {
  const first = periods[0]?.fromDay ?? 0;
  const groups = periods.flatMap(({ fromDay, toDay }, group) => new Array<number>(toDay - fromDay + 1).fill(group));
  const groupsOf = (days: Float64Array): Int32Array => {
    const codes = new Int32Array(days.length).fill(NOBODY);
    days.forEach((day, lead) => {
      if (isOurs(lead)) codes[lead] = groups[Math.floor(day) - first] ?? NOBODY;
    });
    return codes;
  };
  if (!isRoad(kpi) && kpi.measure !== 'average') {
    const amounts = kpi.measure === 'count' ? null : leadNumbers(leads, kpi.column, asOfDay);
    const days = firstMilestoneDays(kpi.to, leads);
    return totalsBy(kpi, leads, days, amounts, asOfDay, periods.length, groupsOf).map(measuredTotal);
  }
  const [days = new Float64Array()] = periodDates(kpi, leads);
  const whole = { fromDay: first, toDay: periods[periods.length - 1]?.toDay ?? first };
  return evaluate(kpi, regroup(leads, groupsOf(days), periods.length), { period: whole, asOfDay }).managers;
}

/** No share is above 1, nothing that was never below 0 will be. The mean always stays between. */
function kept({ mean, low, high }: XmrLimits, unit: Unit, values: readonly (number | null)[]): Trend['limits'] {
  const least = unit === 'points' ? -100 : values.some((value) => value !== null && value < 0) ? -Infinity : 0;
  const most = unit === 'share' ? 1 : unit === 'points' ? 100 : Infinity;
  return { mean, low: Math.max(least, low), high: Math.min(most, high) };
}
