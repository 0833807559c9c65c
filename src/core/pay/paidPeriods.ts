import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { firstMilestoneDays, datedSpan } from '../kpis/periodDates.ts';
import { type PeriodUnit, periodAt, periodsFromTo } from '../time/periodUnit.ts';

/**
 * The weeks, months or quarters whose bonus belongs to a period: those that end in it, so that
 * three months in a row pay a quarter once. Those before the data or still to come are left out.
 *
 * @param asked Null: the one that is running on `asOfDay`.
 */
export function paidPeriods(per: PeriodUnit, asked: Period | null, leads: Leads, asOfDay: number): readonly Period[] {
  if (asked === null) return [periodAt(per, asOfDay)];
  const last = Math.min(asked.toDay, periodAt(per, asOfDay).toDay);
  const first = Math.max(asked.fromDay, firstLeadDay(leads, asOfDay));
  return periodsFromTo(per, first, last).filter(({ toDay }) => toDay <= last);
}

/**
 * The day of the first lead or payment up to `asOf`; Infinity when there is none. Worked out once,
 * so ask as often as you like.
 */
export function firstLeadDay(leads: Leads, asOfDay: number): number {
  const days = firstDays.get(leads) ?? new Map<number, number>();
  firstDays.set(leads, days);
  const day =
    days.get(asOfDay) ??
    datedSpan([firstMilestoneDays(['created'], leads), firstMilestoneDays(['paid'], leads)], asOfDay, () => true)
      ?.fromDay ??
    Infinity;
  days.set(asOfDay, day);
  return day;
}

/** As long as somebody has the leads. */
const firstDays = new WeakMap<Leads, Map<number, number>>();
