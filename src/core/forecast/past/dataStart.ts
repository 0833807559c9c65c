import { valueAt, isDatedBy, type Leads, NOBODY } from '../../leads.ts';
import { eventsByDay } from './eventsByDay.ts';

/** Where the data of a KPI begin. */
export interface DataStart {
  /** For everybody; null when nothing is dated. */
  readonly day: number | null;
  /** For each manager by code. Who was there when the data begin began with them. */
  of(code: number): number;
}

/**
 * Where the data begin: on the first date that counts, but not long before the KPI's own first one.
 * A list of deals of which only the closings since March were kept begins in March, whenever the
 * deals were created. "Long" is the usual gap between two events. The first half per cent of the
 * events is not asked, because one mistyped year would add years without sales.
 *
 * @param dates The KPI's own dates first, then others that show that somebody was at work.
 * @param begins The last day of the period that a day is in: who was there by then was there from
 *   the start.
 */
export function dataStartOf(
  leads: Leads,
  dates: readonly Float64Array[],
  asOfDay: number,
  begins: (day: number) => number,
): DataStart {
  const [own = new Float64Array()] = dates;
  const { firstDay, counts, all } = eventsByDay(own, asOfDay);
  if (all === 0) return { day: null, of: () => Infinity };
  let firstOwn = firstDay;
  for (let before = counts[0] ?? 0; before <= Math.floor(all / 200); before += counts[firstOwn - firstDay] ?? 0)
    firstOwn++;
  const { codes, names } = leads.managers;
  const days = names.map(() => Infinity);
  let earliest = Infinity;
  for (const column of dates) {
    for (let lead = 0; lead < column.length; lead++) {
      const day = valueAt(column, lead);
      if (!isDatedBy(day, asOfDay)) continue;
      if (day < earliest) earliest = day;
      const code = codes[lead] ?? NOBODY;
      if (day < (days[code] ?? -Infinity)) days[code] = day;
    }
  }
  const gap = (asOfDay + 1 - firstOwn) / all;
  const day = Math.max(Math.floor(earliest), Math.floor(firstOwn - gap));
  const fresh = begins(day);
  return {
    day,
    // Before the end of the first period nobody is new.
    of(code) {
      const own = Math.floor(days[code] ?? Infinity);
      return own <= fresh ? day : own;
    },
  };
}
