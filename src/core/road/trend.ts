import type { Measured } from '../kpis/measured.ts';
import { type Kpi, type Unit, isRoad } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { type XmrLimits, type XmrSignal, xmrLimits, xmrSignals } from '../stats/xmr.ts';
import { type SpanUnit, periodsFromTo } from '../time/periodUnit.ts';
import { PLAIN_SCHEDULE, type Schedule, isWorking } from '../time/schedule.ts';
import { type EarlyPeriod, earlyPeriods } from './earlyPeriods.ts';
import { trendSource } from './trendSource.ts';

/** A KPI in one period. */
export interface TrendPoint extends Measured {
  readonly period: Period;
  /**
   * Outside the natural limits, or one of eight in a row on one side of the mean; null is noise.
   */
  readonly signal: 'above' | 'below' | 'run' | null;
  /** Why there is no value: most of its leads are too young. Null where that is not why. */
  readonly early: EarlyPeriod | null;
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
  const source = trendSource(asked, all, manager, asOfDay);
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
  const earlies = earlyPeriods(source, periods);
  const points = periods.map((period, i) => {
    const found = measured[i] ?? NOTHING;
    const early = earlies[i] ?? null;
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

/** No share is above 1, nothing that was never below 0 will be. The mean always stays between. */
function kept({ mean, low, high }: XmrLimits, unit: Unit, values: readonly (number | null)[]): Trend['limits'] {
  const least = unit === 'points' ? -100 : values.some((value) => value !== null && value < 0) ? -Infinity : 0;
  const most = unit === 'share' ? 1 : unit === 'points' ? 100 : Infinity;
  return { mean, low: Math.max(least, low), high: Math.min(most, high) };
}
