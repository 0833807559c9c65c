import { milestoneOf } from './derivedMilestones.ts';
import { type Kpi, isRoad } from './kpi.ts';
import { earliestOf, isDatedBy, type Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';

/** When each lead reached the first of the milestones, those that follow from several leads included; an empty list when the data cannot tell. */
export function reached(ids: readonly string[], leads: Leads): Float64Array {
  return earliestOf(ids.map((id) => milestoneOf(leads, id))) ?? new Float64Array();
}

/** The dates that put a lead into a period: the first list alone for shares, times and averages; counts and sums know of other days too. */
export function datesOf(kpi: Kpi, leads: Leads): readonly Float64Array[] {
  if (isRoad(kpi)) return [reached(kpi.from, leads)];
  const own = reached(kpi.to, leads);
  if (kpi.measure === 'average') return [own];
  // A count begins with the first lead, so that a month without a sale is a 0; money goes back on its own day.
  return [own, reached(['created'], leads), ...(kpi.lessRefunds ? [reached(['refunded'], leads)] : [])];
}

/** The first and the last day that is dated and not after `asOf`; null when there is none. */
export function spanOf(
  dates: readonly Float64Array[],
  asOfDay: number,
  isOurs: (lead: number) => boolean,
): Period | null {
  let [fromDay, toDay] = [Infinity, -Infinity];
  for (const days of dates) {
    days.forEach((day, lead) => {
      if (!isDatedBy(day, asOfDay) || !isOurs(lead)) return;
      fromDay = Math.min(fromDay, Math.floor(day));
      toDay = Math.max(toDay, Math.floor(day));
    });
  }
  return fromDay <= toDay ? { fromDay, toDay } : null;
}
