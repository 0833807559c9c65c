import type { Leads } from '../../leads.ts';
import type { Timeframe } from '../timeframe.ts';
import { type Groups, mapGroups } from '../groups.ts';
import { type RipeTimes, ripeOf, timesWithin } from './timesWithin.ts';

/**
 * The days From -> To of those leads that have had so many days, by manager; later arrivals are
 * cut off. With what is left out as in `timeEvidence`.
 *
 * @param withinDays So old a lead must be at `asOf`, and so many days count.
 * @example
 * // Day 20 is too young for 14 days at day 30; the third lead is late.
 * const leads = leadsOf({ created: [1, 2, 3, 20], paid: [5, 5, 29, 21] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * const { team } = ripeTimes(leads, ...dates, { period: null, asOfDay: 30 }, 14);
 * [team().leads, team().arrived.slice(0, 5)] // => [3, [0, 0, 0, 1, 1]]
 */
export function ripeTimes(
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  timeframe: Timeframe,
  withinDays: number,
): Groups<RipeTimes> {
  return mapGroups(timesWithin(leads, from, to, timeframe, withinDays), (times) => ripeOf(times, withinDays));
}
