import type { Leads } from '../leads.ts';
import { arrivedBy, kaplanMeier } from '../stats/survival/kaplanMeier.ts';
import { type RoadKpi, TIME_DAYS } from './kpi.ts';
import { firstMilestoneDays } from './periodDates.ts';
import { timeCounts } from './evidence/timeCounts.ts';

/**
 * Which share of all who ever arrive comes later than the limit, 0 to 1: 1 - F(H) / F(all), where F
 * is 1 - Kaplan-Meier over all leads.
 *
 * @param kpi A time in days.
 * @returns 0 where nobody arrives.
 * @example
 * // Days 9 and 99 of two: F(90) = 0.5 of 1.
 * lateShare(builtin('cycle'), leadsOf({ created: [1, 1], paid: [10, 100] }), 200) // => 0.5
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452.
 */
export function lateShare(kpi: RoadKpi, leads: Leads, asOfDay: number): number {
  const [from, to] = [firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads)];
  const curve = kaplanMeier(timeCounts(kpi, leads, from, to, { period: null, asOfDay }).team());
  const all = arrivedBy(curve, Infinity);
  return all > 0 ? 1 - arrivedBy(curve, kpi.withinDays ?? TIME_DAYS) / all : 0;
}
