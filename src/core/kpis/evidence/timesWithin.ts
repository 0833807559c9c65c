import { type Leads, NEVER, NOBODY, UNDATED } from '../../leads.ts';
import { type DayCounts, totalCount } from '../../stats/survival/dayCounts.ts';
import { type Groups, groupLeads } from '../groups.ts';
import { type Window, windowOf } from '../window.ts';
import type { Timeframe } from '../timeframe.ts';

/** The times of a group in days; all that are longer than the limit are in the box behind it. */
export interface TimesWithin extends DayCounts {
  readonly events: Uint32Array;
  readonly censored: Uint32Array;
  /** Of the events, those of leads that are younger than the limit. */
  readonly young: Uint32Array;
}

/**
 * The days From -> To of every manager, with what is left out as in `timeEvidence`: of all leads,
 * and apart from them of the young ones. One pass tells both.
 *
 * @param from When each lead reached From; `to` likewise.
 * @param days The limit.
 * @example
 * // On day 30 the last lead is too young for 14 days.
 * const leads = leadsOf({ created: [1, 2, 3, 20], paid: [5, 5, 29, 21] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * const { events, young } = timesWithin(leads, ...dates, { period: null, asOfDay: 30 }, 14).team();
 * [[...events.subarray(0, 5)], [...young.subarray(0, 5)]] // => [[0, 1, 0, 1, 1], [0, 1, 0, 0, 0]]
 */
export function timesWithin(
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  timeframe: Timeframe,
  days: number,
): Groups<TimesWithin> {
  const window = windowOf(timeframe, false);
  const boxes = (): Uint32Array => new Uint32Array(days + 2);
  return groupLeads(
    leads,
    (): TimesWithin => ({ events: boxes(), censored: boxes(), young: boxes() }),
    (groups, codes) => countWithin(groups, codes, from, to, window, timeframe.asOfDay, days),
  );
}

/** Without calls: most of it runs before the engine has compiled it. */
function countWithin(
  groups: readonly TimesWithin[],
  codes: Int32Array,
  from: Float64Array,
  to: Float64Array,
  { first, after }: Window,
  asOfDay: number,
  days: number,
): void {
  for (let lead = 0; lead < codes.length; lead++) {
    const start = from[lead] ?? NEVER;
    const end = to[lead] ?? NEVER;
    const group = groups[(codes[lead] ?? NOBODY) + 1];
    if (group === undefined || !(start >= first && start < after) || end === UNDATED) continue;
    const startDay = Math.floor(start);
    const isThere = end < asOfDay + 1;
    const time = Math.min(Math.floor(isThere ? end : asOfDay) - startDay, days + 1);
    if (time < 0) continue;
    const boxes = isThere ? group.events : group.censored;
    boxes[time] = (boxes[time] ?? 0) + 1;
    if (isThere && startDay + days > asOfDay) group.young[time] = (group.young[time] ?? 0) + 1;
  }
}

/** Leads that had their days. */
export interface RipeTimes {
  readonly leads: number;
  /** How many of them arrived after 0, 1, 2 … days; nobody did after the end of the list. */
  readonly arrived: readonly number[];
}

/**
 * Of the times of a group, those of leads that are as old as the limit; later arrivals are cut off.
 *
 * @param days The limit.
 * @example
 * const times = { events: Uint32Array.of(1, 2, 0, 4), censored: Uint32Array.of(5, 0, 1, 1) };
 * ripeOf({ ...times, young: Uint32Array.of(0, 2, 0, 0) }, 2) // => { leads: 7, arrived: [1, 0, 0] }
 */
export function ripeOf({ events, censored, young }: TimesWithin, days: number): RipeTimes {
  const arrived: number[] = [];
  for (let day = 0; day <= days; day++) arrived.push((events[day] ?? 0) - (young[day] ?? 0));
  // Who is young and still waits, waits for fewer days than the limit.
  const waiting = (censored[days] ?? 0) + (censored[days + 1] ?? 0);
  return { leads: totalCount(events) - totalCount(young) + waiting, arrived };
}
