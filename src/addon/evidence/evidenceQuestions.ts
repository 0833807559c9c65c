import { type Kpi, TIME_DAYS, isRoad, ripeDaysOf } from '../../core/kpis/kpi.ts';
import { paymentRows } from '../../core/kpis/paymentRows.ts';
import { datedSpan, firstMilestoneDays, periodDates } from '../../core/kpis/periodDates.ts';
import { ripePeriod } from '../../core/kpis/ripePeriod.ts';
import type { Leads } from '../../core/leads.ts';
import { usualDays } from '../../core/road/usualDays.ts';
import { type Period, isWithin, previousPeriod } from '../../core/time/period.ts';
import { periodAt, periodsFromTo } from '../../core/time/periodUnit.ts';

/** What to count at once: spans of days, as they were known on a day. */
export interface EvidenceQuestion {
  readonly asOfDay: number;
  readonly spans: readonly Period[];
  /** The months that the spans make up. */
  readonly months: readonly Period[];
}

/** Days of counts and sums are kept apart in so many months, the running one included. */
const DAILY_MONTHS = 7;

/**
 * What an Evidence tab counts of a KPI: every month of the data as of the last day, the latest
 * months of a count or a sum day by day; and what boards and leagues compare these with: the periods
 * before as they stood equally early, or at their end.
 *
 * @returns Nothing where no lead has a day.
 */
export function evidenceQuestions(kpi: Kpi, leads: Leads, asOfDay: number): readonly EvidenceQuestion[] {
  const rows = paymentRows(kpi, leads);
  const span = datedSpan(periodDates(kpi, rows), asOfDay, () => true);
  if (span === null) return [];
  const months = periodsFromTo('month', span.fromDay, span.toDay);
  const daily = isRoad(kpi) || kpi.measure === 'average' ? Infinity : dailyFrom(asOfDay);
  const youngFrom = asOfDay + 1 - (daysToTell(kpi, rows, asOfDay) ?? 0);
  const now = {
    asOfDay,
    months,
    spans: [
      ...months.filter(({ fromDay }) => fromDay < daily).flatMap((month) => splitAt(month, youngFrom)),
      ...(daily <= span.toDay ? periodsFromTo('day', Math.max(daily, span.fromDay), span.toDay) : []),
    ],
  };
  const before = new Map<number, Map<number, Period>>();
  for (const timeframe of timeframesBefore(kpi, leads, asOfDay)) {
    if (timeframe.asOfDay >= asOfDay) continue;
    const known = before.get(timeframe.asOfDay) ?? new Map<number, Period>();
    before.set(timeframe.asOfDay, known);
    for (const month of months)
      if (isWithin(month, timeframe.period) && month.fromDay <= timeframe.asOfDay) known.set(month.fromDay, month);
  }
  const past = [...before].map(([day, known]) => {
    const spans = [...known.values()].sort((a, b) => a.fromDay - b.fromDay);
    return { asOfDay: day, months: spans, spans };
  });
  return [now, ...past.filter(({ spans }) => spans.length > 0)];
}

/** Old leads apart from those that are too young to tell: a trend shows no value of a young month. */
function splitAt(month: Period, day: number): readonly Period[] {
  const { fromDay, toDay } = month;
  return day <= fromDay || day > toDay
    ? [month]
    : [
        { fromDay, toDay: day - 1 },
        { fromDay: day, toDay },
      ];
}

/** How old a lead must be to tell, where its row does not say how many are so old. */
function daysToTell(kpi: Kpi, leads: Leads, asOfDay: number): number | null {
  if (!isRoad(kpi) || kpi.measure === 'half') return null;
  if (kpi.measure === 'time') return kpi.withinDays ?? TIME_DAYS;
  if (ripeDaysOf(kpi) !== null) return null;
  const [from, to] = [firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads)];
  return usualDays(leads, from, to, asOfDay);
}

function dailyFrom(asOfDay: number): number {
  let month = periodAt('month', asOfDay);
  for (let back = 1; back < DAILY_MONTHS; back++) month = previousPeriod(month);
  return month.fromDay;
}

/** The periods that a board of the running or the last month or quarter, or leagues, look back to. */
function timeframesBefore(
  kpi: Kpi,
  leads: Leads,
  asOfDay: number,
): readonly { readonly period: Period; readonly asOfDay: number }[] {
  const running = (['month', 'quarter'] as const).map((unit) => periodAt(unit, asOfDay));
  return [...running, ...running.map(previousPeriod)].flatMap((asked) => {
    const period = ripePeriod(kpi, leads, { period: asked, asOfDay }) ?? asked;
    const last = previousPeriod(period);
    const beforeLast = previousPeriod(last);
    const ripeDays = ripeDaysOf(kpi) ?? 0;
    const atEnd = Math.min(asOfDay, last.toDay + ripeDays);
    return [
      { period: last, asOfDay: last.fromDay + (asOfDay - period.fromDay) },
      { period: last, asOfDay: atEnd },
      { period: beforeLast, asOfDay: Math.min(atEnd, beforeLast.toDay + ripeDays) },
    ];
  });
}
