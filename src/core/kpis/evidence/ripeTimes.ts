import type { Leads } from '../../leads.ts';
import { groupSize } from '../../stats/survival/dayCounts.ts';
import type { Slice } from './evidence.ts';
import { type Groups, mapGroups } from '../groups.ts';
import type { RoadKpi } from '../kpi.ts';
import { timeCounts } from './timeCounts.ts';

/**
 * The days From -> To of those leads that have had so many days, by manager; later arrivals are
 * cut off. With what is left out as in `timeEvidence`.
 *
 * @param withinDays So old a lead must be at `asOf`, and so many days count.
 * @example
 * // Day 20 is too young for 14 days at day 30; the third lead is late.
 * const leads = leadsOf({ created: [1, 2, 3, 20], paid: [5, 5, 29, 21] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * const { team } = ripeTimes(builtin('cycle'), leads, ...dates, { period: null, asOfDay: 30 }, 14);
 * [team().leads, team().arrived.slice(0, 5)] // => [3, [0, 0, 0, 1, 1]]
 */
export function ripeTimes(
  kpi: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  { period, asOfDay }: Slice,
  withinDays: number,
): Groups<RipeTimes> {
  const { fromDay, toDay } = period ?? { fromDay: -Infinity, toDay: Infinity };
  const ripe = { period: { fromDay, toDay: Math.min(toDay, asOfDay - withinDays) }, asOfDay, lastBox: withinDays };
  return mapGroups(timeCounts(kpi, leads, from, to, ripe), (counts) => ({
    leads: groupSize(counts),
    arrived: Array.from(counts.events.subarray(0, withinDays + 1)),
  }));
}

/** Leads that had their days. */
export interface RipeTimes {
  readonly leads: number;
  /** How many of them arrived after 0, 1, 2 … days; nobody did after the end of the list. */
  readonly arrived: readonly number[];
}
