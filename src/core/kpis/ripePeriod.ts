import type { Leads } from '../leads.ts';
import { type Period, previousPeriod } from '../time/period.ts';
import type { Timeframe } from './timeframe.ts';
import { type Kpi, isRoad, ripeDaysOf } from './kpi.ts';
import { firstMilestoneDays } from './periodDates.ts';

/**
 * The period that a KPI with a limit is told for: the newest one, from the asked one back in steps
 * of its own length, at least half of whose leads are as old as the limit.
 *
 * @returns The asked period for any other KPI, where all its days are so old, where it has no end,
 *   and where none is ripe.
 * @example
 * // Of the leads of days 11 to 20 two of three are 14 days old on day 30, of the next ten none.
 * const leads = leadsOf({ paid: [5, 12, 13, 18, 25] });
 * const kpi = { ...builtin('retention'), withinDays: 14 };
 * ripePeriod(kpi, leads, { period: { fromDay: 21, toDay: 30 }, asOfDay: 30 }).fromDay // => 11
 */
export function ripePeriod(kpi: Kpi, leads: Leads, { period: asked, asOfDay }: Timeframe): Period | null {
  const days = ripeDaysOf(kpi);
  if (days === null || !isRoad(kpi) || asked === null || !Number.isFinite(asked.toDay - asked.fromDay)) return asked;
  if (asked.toDay + days <= asOfDay) return asked;
  const from = firstMilestoneDays(kpi.from, leads);
  const first = from.reduce((least, day) => (day < least ? day : least), Infinity);
  for (let period = asked; period.toDay >= first; period = previousPeriod(period)) {
    if (isRipe(period, from, days, asOfDay)) return period;
  }
  return asked;
}

/**
 * True for a period of whose leads at least half, and one at least, are as old as the limit.
 *
 * @param from When each lead began the road.
 * @param days The limit.
 * @example
 * // Of the leads of days 12, 13 and 18 two are 14 days old on day 30.
 * isRipe({ fromDay: 11, toDay: 20 }, leadsOf({ paid: [12, 13, 18] }).milestone('paid'), 14, 30) // => true
 */
export function isRipe({ fromDay, toDay }: Period, from: Float64Array, days: number, asOfDay: number): boolean {
  if (fromDay > asOfDay - days) return false;
  let [all, ripe] = [0, 0];
  for (const day of from) {
    if (!(day >= fromDay && day < Math.min(toDay, asOfDay) + 1)) continue;
    all++;
    if (day < asOfDay - days + 1) ripe++;
  }
  return ripe > 0 && 2 * ripe >= all;
}
