import { milestoneDays, leadNumbers } from '../kpis/milestones.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { type Leads, valueAt, isOnADay, isReached, isWritten } from '../leads.ts';
import { earliestDays } from '../kpis/firstReached.ts';
import { ratio } from '../stats/ratio.ts';

/**
 * How much of what a KPI needs is written down, 0 to 1. Of the leads that reached a milestone of
 * it: the share with a date. Of those that have a number to give: the share with one. The least of
 * them counts.
 *
 * @returns Null when no lead has come so far.
 */
export function filledShare(kpi: Kpi, leads: Leads): number | null {
  const ends = isRoad(kpi) ? [kpi.from, kpi.to] : [kpi.to];
  const shares = ends.map((ids) => shareOf(daysOf(ids, leads), isReached, isOnADay));
  if (!isRoad(kpi) && kpi.column !== '') {
    const numbers = leadNumbers(leads, kpi.column);
    const hasNumber = (_: number, lead: number): boolean => numbers !== null && isWritten(valueAt(numbers, lead));
    if (numbers !== null) shares.push(shareOf(daysOf(kpi.to, leads), isReached, hasNumber));
  }
  const known = shares.filter((share) => share !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function daysOf(ids: readonly string[], leads: Leads): Float64Array | null {
  return earliestDays(ids.map((id) => milestoneDays(leads, id)));
}

/** Of the leads that are there, the share whose day or number is written down. */
function shareOf(
  days: Float64Array | null,
  isThere: (day: number) => boolean,
  isFilled: (day: number, lead: number) => boolean,
): number | null {
  let [there, filled] = [0, 0];
  days?.forEach((day, lead) => {
    if (!isThere(day)) return;
    there++;
    if (isFilled(day, lead)) filled++;
  });
  return ratio(filled, there);
}
