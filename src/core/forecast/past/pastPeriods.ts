import { type Leads, NOBODY } from '../../leads.ts';
import { type Period, previousPeriod } from '../../time/period.ts';
import { regroup } from '../../kpis/regroup.ts';

/**
 * How far back anybody looks, in periods: enough for two years of weeks, and days do not become
 * thousands.
 */
const MOST = 104;

/**
 * The periods of the same kind before this one, the latest first, back to the one that `firstDay`
 * is in.
 */
export function pastPeriods(period: Period, firstDay: number): readonly Period[] {
  const past: Period[] = [];
  for (let before = previousPeriod(period); before.toDay >= firstDay && past.length < MOST;) {
    past.push(before);
    before = previousPeriod(before);
  }
  return past;
}

/**
 * The same leads in groups by the period that a day of theirs is in, so that one pass tells all
 * periods; leads of others are in none.
 */
export function groupedByPeriod(
  leads: Leads,
  days: Float64Array,
  periods: readonly Period[],
  isOurs: (lead: number) => boolean,
): Leads {
  const groups = new Map<number, number>();
  periods.forEach(({ fromDay, toDay }, group) => {
    for (let day = fromDay; day <= toDay; day++) groups.set(day, group);
  });
  const codes = Int32Array.from(days, (day, lead) => (isOurs(lead) ? (groups.get(Math.floor(day)) ?? NOBODY) : NOBODY));
  return regroup(leads, codes, periods.length);
}

/** True for the leads of a manager; of everybody where the code is null. */
export function ownedBy({ managers }: Leads, manager: number | null): (lead: number) => boolean {
  return (lead) => manager === null || managers.codes[lead] === manager;
}
