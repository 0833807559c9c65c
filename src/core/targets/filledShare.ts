import { milestoneDays, leadNumbers } from '../kpis/milestones.ts';
import { areCounts, type CountsOnly } from '../kpis/counted/kpiCounts.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { type Leads, valueAt, isOnADay, isReachedBy, isWritten } from '../leads.ts';
import { earliestDays } from '../kpis/firstReached.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';

/**
 * How much of what a KPI needs is written down, 0 to 1. Of the leads that reached a milestone of
 * it: the share with a date. Of those that have a number to give: the share with one. The least of
 * them counts. What is planned for later is not there yet.
 *
 * @returns Null when no lead has come so far.
 */
export function filledShare(kpi: Kpi, leads: Leads, asOfDay: number): number | null {
  if (areCounts(leads)) return filledOfCounts(kpi, leads);
  const ends = isRoad(kpi) ? [kpi.from, kpi.to] : [kpi.to];
  const isThere = (day: number): boolean => isReachedBy(day, asOfDay);
  const shares = ends.map((ids) => shareOf(daysOf(ids, leads), isThere, isOnADay));
  if (!isRoad(kpi) && kpi.column !== '') {
    const numbers = leadNumbers(leads, kpi.column);
    const hasNumber = (_: number, lead: number): boolean => numbers !== null && isWritten(valueAt(numbers, lead));
    if (numbers !== null) shares.push(shareOf(daysOf(kpi.to, leads), isThere, hasNumber));
  }
  const known = shares.filter((share) => share !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Of what was counted, the share in rows with days. */
function filledOfCounts(kpi: Kpi, leads: CountsOnly): number | null {
  const rows = leads.counts.rowsOf(kpi, { period: null, asOfDay: leads.lastDay(Infinity) });
  const dated = rows.filter(({ period }) => period !== null);
  return ratio(
    sumOf(dated, ({ counted }) => counted.leads),
    sumOf(rows, ({ counted }) => counted.leads),
  );
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
