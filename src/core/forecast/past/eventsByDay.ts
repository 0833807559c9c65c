import { isDatedBy, valueAt } from '../../leads.ts';

/** How many events each day had, up to a day. */
interface DayEvents {
  /** The day of the first of `counts`; 0 without events. */
  readonly firstDay: number;
  readonly counts: Uint32Array;
  readonly all: number;
}

/**
 * Counts events by whole days.
 *
 * @param days When each was; NEVER and UNDATED are none.
 * @example
 * eventsByDay([5.5, 5, 7, NaN, 40], 30) // => { firstDay: 5, counts: [2, 0, 1], all: 3 }
 */
export function eventsByDay(days: Float64Array, asOfDay: number): DayEvents {
  let [first, last] = [Infinity, -Infinity];
  for (let event = 0; event < days.length; event++) {
    const day = valueAt(days, event);
    if (!isDatedBy(day, asOfDay)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last < first) return { firstDay: 0, counts: new Uint32Array(), all: 0 };
  const firstDay = Math.floor(first);
  const counts = new Uint32Array(Math.floor(last) - firstDay + 1);
  let all = 0;
  for (let event = 0; event < days.length; event++) {
    const day = valueAt(days, event);
    if (!isDatedBy(day, asOfDay)) continue;
    const place = Math.floor(day) - firstDay;
    counts[place] = (counts[place] ?? 0) + 1;
    all++;
  }
  return { firstDay, counts, all };
}
