import { civilOf, dayOf, weekdayOf } from './days.ts';

/** A span of whole days, both ends included. */
export interface Period {
  readonly fromDay: number;
  readonly toDay: number;
  /** What it is compared with, where that is not the period just before: a year to date. */
  readonly before?: Period;
}

/** True when all of a period lies in another. */
export function isWithin({ fromDay, toDay }: Period, whole: Period): boolean {
  return fromDay >= whole.fromDay && toDay <= whole.toDay;
}

/**
 * The calendar months `first` to `first + count - 1` of a year; month 13 is January of the next.
 */
export function monthsPeriod(year: number, first: number, count: number): Period {
  return { fromDay: dayOf(year, first, 1), toDay: dayOf(year, first + count, 1) - 1 };
}

/**
 * An ISO 8601 week: Monday to Sunday, week 1 holds the year's first Thursday. Null when the year
 * has no such week (53 exists in some years only).
 */
export function isoWeekPeriod(year: number, week: number): Period | null {
  const fromDay = firstMonday(year) + (week - 1) * 7;
  if (week < 1 || fromDay >= firstMonday(year + 1)) return null;
  return { fromDay, toDay: fromDay + 6 };
}

/** Monday of ISO week 1: the week of 4 January. */
function firstMonday(year: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}

/**
 * The period of the same kind just before: whole months go back by calendar months (a quarter to
 * the quarter before, a year to the year before), anything else by its number of days (a week to
 * the week before). A year to date goes back to the same days of the year before.
 */
export function previousPeriod(period: Period): Period {
  if (period.before !== undefined) return period.before;
  const from = civilOf(period.fromDay);
  const after = civilOf(period.toDay + 1);
  if (from.day === 1 && after.day === 1) {
    const months = (after.year - from.year) * 12 + after.month - from.month;
    return monthsPeriod(from.year, from.month - months, months);
  }
  const days = period.toDay - period.fromDay + 1;
  return { fromDay: period.fromDay - days, toDay: period.fromDay - 1 };
}
