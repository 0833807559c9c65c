import { civilOf, isoDay, weekdayOf } from './days.ts';
import { type Period, monthsPeriod } from './period.ts';

/** What time is cut into. */
export const PERIOD_UNITS = ['week', 'month', 'quarter'] as const;

export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The same and single days, for what is followed day by day. */
export const SPAN_UNITS = ['day', ...PERIOD_UNITS] as const;

export type SpanUnit = (typeof SPAN_UNITS)[number];

/** The day, ISO week, month or quarter that a day is in. */
export function periodAt(unit: SpanUnit, day: number): Period {
  const date = Math.floor(day);
  if (unit === 'day') return { fromDay: date, toDay: date };
  if (unit === 'week') {
    const fromDay = date - weekdayOf(date) + 1;
    return { fromDay, toDay: fromDay + 6 };
  }
  const { year, month } = civilOf(date);
  return unit === 'month' ? monthsPeriod(year, month, 1) : monthsPeriod(year, month - ((month - 1) % 3), 3);
}

/** The whole period after the one that a day is in. */
export function nextPeriod(unit: PeriodUnit, day: number): Period {
  return periodAt(unit, periodAt(unit, day).toDay + 1);
}

/** The periods from the one that a day is in to the one that another is in, without gaps. */
export function periodsFromTo(unit: SpanUnit, firstDay: number, lastDay: number): Period[] {
  const periods: Period[] = [];
  for (let day = firstDay; day <= lastDay;) {
    const period = periodAt(unit, day);
    periods.push(period);
    day = period.toDay + 1;
  }
  return periods;
}

/** The month in which a year of a school begins. */
export const SCHOOL_YEAR = 9;

/**
 * A period as people type it: `2026-W37`, `2026-09`, `2026-Q3`, `2026`, `2026/27`; any other by its days,
 * `2026-09-01–2026-09-12`.
 */
export function periodLabel(period: Period): string {
  const { fromDay, toDay } = period;
  const is = (other: Period): boolean => other.fromDay === fromDay && other.toDay === toDay;
  if (!Number.isFinite(fromDay + toDay))
    return [fromDay, toDay].map((day) => (Number.isFinite(day) ? isoDay(day) : '')).join('–');
  const { year, month } = civilOf(fromDay);
  if (is(periodAt('month', fromDay))) return isoDay(fromDay).slice(0, 7);
  if (is(periodAt('quarter', fromDay))) return `${year}-Q${(month + 2) / 3}`;
  if (is(monthsPeriod(year, 1, 12))) return String(year);
  if (is(monthsPeriod(year, SCHOOL_YEAR, 12))) return `${year}/${String(year + 1).slice(2)}`;
  if (is(periodAt('week', fromDay))) return weekLabel(fromDay);
  return fromDay === toDay ? isoDay(fromDay) : `${isoDay(fromDay)}–${isoDay(toDay)}`;
}

/** A week is numbered in the year that its Thursday is in. */
function weekLabel(monday: number): string {
  const { year } = civilOf(monday + 3);
  const week = Math.floor((monday + 3 - monthsPeriod(year, 1, 1).fromDay) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
