import { kpiOnData, evaluate } from '../kpis/evaluate.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { leadsByPeriod } from '../forecast/past/leadsByPeriod.ts';
import { ownedBy, pastPeriods } from '../forecast/past/pastPeriods.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { plainKpi } from '../kpis/plainKpi.ts';
import type { Period } from '../time/period.ts';
import { periodDates, datedSpan } from '../kpis/periodDates.ts';
import { periodAt } from '../time/periodUnit.ts';
import { quantile } from '../stats/quantile.ts';
import { isFromSample } from './badgeRule.ts';
import { hasEnoughLeads } from '../kpis/evidence/hasEnoughLeads.ts';

/** A KPI of one person in a month, or in its first days: `period` is the whole month. */
interface OwnMonth {
  readonly period: Period;
  /** Null when it is not defined. */
  readonly value: number | null;
  readonly leads: number;
}

/** One person this month against the same person before. */
interface OwnMonths {
  /** The KPI that is measured on these data. */
  readonly kpi: Kpi;
  /**
   * This month up to `asOf`; where leads need so many days to tell, the last month whose leads all
   * had them. Null: no such month.
   */
  readonly now: OwnMonth | null;
  /**
   * The same days of earlier months, oldest first; only months that say something, see
   * {@link isTellingMonth}.
   */
  readonly past: readonly OwnMonth[];
  /** The best of them and their median (type 7); null when there are fewer than two. */
  readonly best: OwnMonth | null;
  readonly median: number | null;
}

/** What is older says little of today. */
const MONTHS = 24;

/** A best and a usual month are told from so many. */
const LEAST_MONTHS = 2;

/**
 * Whether a month tells something of a person: a share, a time or an average of one or two leads is
 * luck, counts and sums are facts.
 */
export function isTellingMonth(kpi: Kpi, { value, leads }: OwnMonth): boolean {
  return value !== null && (!isFromSample(kpi) || hasEnoughLeads({ leads }));
}

/**
 * Compares one person with themselves, in one pass over the leads for all months.
 *
 * Each month before is cut at the same day and told as it stood on that day, because on its 12th
 * day a month has had 12 days to sell. A month that is over is compared with whole months. Shares
 * with a limit in days are of whole months whose leads all had these days. Months in which the
 * person had nothing to count are left out.
 *
 * @param manager Their code.
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function ownMonths(asked: Kpi, all: Leads, manager: number, asOfDay: number): OwnMonths {
  const carriedKpi = kpiOnData(asked, all);
  const month = periodAt('month', asOfDay);
  // What is missing is said by the KPI itself.
  evaluate(carriedKpi, all, { period: month, asOfDay });
  const { kpi, leads } = plainKpi(carriedKpi, paymentRows(carriedKpi, all));
  const waits = isRoad(kpi) && (kpi.withinDays !== null || kpi.ripeDays !== null);
  const dates = periodDates(kpi, leads);
  const span = datedSpan(dates, asOfDay, ownedBy(leads, manager));
  const before = span === null ? [] : pastPeriods(month, span.fromDay).slice(0, MONTHS);
  const days = asOfDay - month.fromDay;
  const cut = ({ fromDay, toDay }: Period): Period => ({ fromDay, toDay: Math.min(toDay, fromDay + days) });
  const isOver = asOfDay >= month.toDay;
  const months = [month, ...before];
  const windowOf = (period: Period): Period => (waits || isOver ? period : cut(period));
  const within = leadsByPeriod(leads, dates, months.map(windowOf));
  const measured = months.map((period) => {
    const window = windowOf(period);
    const timeframe = { period: window, asOfDay: waits ? asOfDay : window.toDay };
    const {
      value = null,
      leads: count = 0,
      ripening = 0,
    } = evaluate(kpi, within(window), timeframe).managers[manager] ?? {};
    return { period, value, leads: count, ripening };
  });
  const settled = measured
    .filter(({ period, ripening, leads: count }) => !waits || (period.toDay <= asOfDay && ripening === 0 && count > 0))
    .map(({ ripening: _, ...one }): OwnMonth => one);
  // Where leads need their time, it is another month that is told.
  const [now = null, ...others] = settled;
  const past = others.filter((one) => isTellingMonth(kpi, one)).reverse();
  const values = past.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const bestValue = kpi.better === 'higher' ? values[values.length - 1] : values[0];
  const isTold = past.length >= LEAST_MONTHS;
  return {
    kpi: carriedKpi,
    now,
    past,
    // Of equal ones the latest.
    best: isTold ? (past.filter(({ value }) => value === bestValue).pop() ?? null) : null,
    median: isTold ? quantile(values, 0.5) : null,
  };
}
