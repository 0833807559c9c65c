import { milestoneDays } from './milestones.ts';
import { type Kpi, isRoad } from './kpi.ts';
import { isDatedBy, type Leads } from '../leads.ts';
import { earliestDays } from './firstReached.ts';
import type { Period } from '../time/period.ts';

/**
 * When each lead reached the first of several milestones, as a serial day, NEVER or UNDATED. Those
 * that follow from several leads are included.
 *
 * @returns An empty list when the data cannot tell.
 * @example
 * const leads = leadsOf({ left: [5, null, null], refunded: [3, 8, null] });
 * firstMilestoneDays(['left', 'refunded'], leads) // => [3, 8, NaN]
 * firstMilestoneDays(['meeting'], leads) // => []
 */
export function firstMilestoneDays(ids: readonly string[], leads: Leads): Float64Array {
  return earliestDays(ids.map((id) => milestoneDays(leads, id))) ?? new Float64Array();
}

/**
 * The dates that put a lead into a period. For shares, times and averages that is one list. A count
 * or a sum knows of other days too: when the lead came, and when its money went back.
 *
 * @returns One list for each such milestone, as serial days; empty where the data cannot tell.
 * @example
 * const leads = leadsOf({ created: [1], paid: [4] });
 * periodDates(builtin('conversion'), leads).map((days) => days[0]) // => [1]
 * periodDates(builtin('sales'), leads).map((days) => days[0]) // => [4, 1]
 */
export function periodDates(kpi: Kpi, leads: Leads): readonly Float64Array[] {
  if (isRoad(kpi)) return [firstMilestoneDays(kpi.from, leads)];
  const own = firstMilestoneDays(kpi.to, leads);
  if (kpi.measure === 'average') return [own];
  // A count begins with the first lead, so that a month without a sale is a 0. Money goes back on
  // its own day.
  return [
    own,
    firstMilestoneDays(['created'], leads),
    ...(kpi.lessRefunds ? [firstMilestoneDays(['refunded'], leads)] : []),
  ];
}

/**
 * The first and the last day that is dated and not after `asOf`, as whole serial days.
 *
 * @param dates Lists of milestones, of one length.
 * @param isOurs Which leads count.
 * @returns Null when there is no such day.
 * @example
 * datedSpan([[3.5, 8, NaN], [9, 40, UNDATED]], 30, () => true) // => { fromDay: 3, toDay: 9 }
 * datedSpan([[40]], 30, () => true) // => null
 */
export function datedSpan(
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
