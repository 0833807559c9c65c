import { kpiOnData, evaluate } from '../kpis/evaluate.ts';
import type { Measured } from '../kpis/measured.ts';
import { type Kpi, type VolumeKpi, isRoad } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { plainKpi } from '../kpis/plainKpi.ts';
import type { Period } from '../time/period.ts';
import { periodDates } from '../kpis/periodDates.ts';
import { PERIOD_UNITS, type PeriodUnit, type SpanUnit, periodAt } from '../time/periodUnit.ts';
import { EVER, measuredByStart } from './measuredByStart.ts';
import { type DayTotal, dayTotals } from './dayTotals.ts';

/** What a badge looks at: periods, or all time up to now. */
export const BADGE_SPANS = [...PERIOD_UNITS, 'ever'] as const;
export type BadgeSpan = PeriodUnit | 'ever';
/** The same, and single days for streaks. */
type SeriesSpan = SpanUnit | 'ever';

/** A KPI of one manager in one period. */
export interface PeriodMark extends Measured {
  readonly period: Period;
  /**
   * Counts and sums: what there was by the end of each day on which something happened; null for
   * shares, times and averages.
   */
  readonly course: readonly DayTotal[] | null;
}

/**
 * A KPI of each manager by code, period by period, oldest first. Periods in which somebody had
 * nothing to count are left out.
 */
export interface KpiSeries {
  /** The KPI that is measured on these data. */
  readonly kpi: Kpi;
  /**
   * `ever` is one period for counts and sums; for shares, times and averages each month with leads
   * ends a period that began with the first lead, as it is known today.
   */
  of(span: SeriesSpan): readonly (readonly PeriodMark[])[];
}

/**
 * A KPI of all managers in all periods at once, as it is known at `asOf`: a pass over the leads for
 * each unit of time, and for counts and sums one for all units.
 *
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function kpiSeries(asked: Kpi, all: Leads, asOfDay: number): KpiSeries {
  const carriedKpi = kpiOnData(asked, all);
  // What is missing is said by the KPI itself.
  evaluate(carriedKpi, all, { period: { fromDay: asOfDay, toDay: asOfDay }, asOfDay });
  const { kpi, leads } = plainKpi(carriedKpi, paymentRows(carriedKpi, all));
  const known = new Map<SeriesSpan, Marks>();
  const make = isRoad(kpi) || kpi.measure === 'average' ? measured(kpi, leads, asOfDay) : addedUp(kpi, leads, asOfDay);
  return {
    kpi: carriedKpi,
    of(span) {
      const found = known.get(span) ?? make(span);
      known.set(span, found);
      return found;
    },
  };
}

type Marks = readonly (readonly PeriodMark[])[];

/** Counts and sums: a lead may be in several periods, for money goes back on its own day. */
function addedUp(kpi: VolumeKpi, leads: Leads, asOfDay: number): (span: SeriesSpan) => Marks {
  const days = dayTotals(kpi, leads, asOfDay);
  return (span) => days.map((own) => marksOf(own, span));
}

/** Adds up days to periods. */
function marksOf(days: readonly DayTotal[], span: SeriesSpan): PeriodMark[] {
  const marks: { period: Period; course: DayTotal[] }[] = [];
  for (const { day, value, leads } of days) {
    let mark = marks[marks.length - 1];
    if (mark === undefined || day > mark.period.toDay)
      marks.push((mark = { period: span === 'ever' ? EVER : periodAt(span, day), course: [] }));
    const before = mark.course[mark.course.length - 1] ?? { value: 0, leads: 0 };
    mark.course.push({ day, value: before.value + value, leads: before.leads + leads });
  }
  return marks.map(({ period, course }) => {
    const { value = null, leads = 0 } = course[course.length - 1] ?? {};
    return { period, course, value, leads, ripening: 0 };
  });
}

/** Shares, times and averages: each lead is in one period only. */
function measured(kpi: Kpi, leads: Leads, asOfDay: number): (span: SeriesSpan) => Marks {
  const [days = new Float64Array()] = periodDates(kpi, leads);
  return (span) => {
    const marks = leads.managers.names.map((): PeriodMark[] => []);
    const add = (manager: number, period: Period, { value, leads: count, ripening }: Measured): void => {
      if (count + ripening > 0) marks[manager]?.push({ period, value, leads: count, ripening, course: null });
    };
    const unit = span === 'ever' ? 'month' : span;
    const stretches = measuredByStart(kpi, leads, days, (day) => periodAt(unit, day).fromDay, asOfDay);
    if (span !== 'ever') for (const stretch of stretches) add(stretch.manager, periodAt(unit, stretch.start), stretch);
    else
      for (const start of new Set(stretches.map((stretch) => stretch.start))) {
        const period = { ...EVER, toDay: periodAt(unit, start).toDay };
        evaluate(kpi, leads, { period, asOfDay }).managers.forEach((own, manager) => add(manager, period, own));
      }
    return marks.map((own) => own.sort((a, b) => a.period.toDay - b.period.toDay));
  };
}
