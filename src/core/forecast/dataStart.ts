import { at, isDatedBy, type Leads, NOBODY } from '../leads.ts';

/** Where the data of a KPI begin. */
export interface DataStart {
  /** For everybody; null when nothing is dated. */
  readonly day: number | null;
  /** For each manager by code. Who was there when the data begin began with them. */
  of(code: number): number;
}

/**
 * Where the data begin: with the first date that counts, but not long before the KPI's own first
 * one (a list of deals of which only the closings since March were kept begins in March, whenever
 * the deals were created). Long is the usual gap between two events. Of many events the first half
 * per cent is not asked, because a single mistyped year would add years without sales.
 *
 * @param dates The KPI's own dates first, then others that show that somebody was at work.
 */
export function dataStartOf(
  leads: Leads,
  dates: readonly Float64Array[],
  asOfDay: number,
  begins: (day: number) => number,
): DataStart {
  const [own = new Float64Array()] = dates;
  const known = own.filter((day) => isDatedBy(day, asOfDay)).sort();
  const first = known[Math.floor(known.length / 200)];
  if (first === undefined) return { day: null, of: () => Infinity };
  const firstOwn = Math.floor(first);
  const { codes, names } = leads.managers;
  const days = names.map(() => Infinity);
  let earliest = Infinity;
  for (const column of dates) {
    for (let lead = 0; lead < column.length; lead++) {
      const day = at(column, lead);
      if (!isDatedBy(day, asOfDay)) continue;
      if (day < earliest) earliest = day;
      const code = codes[lead] ?? NOBODY;
      if (day < (days[code] ?? -Infinity)) days[code] = day;
    }
  }
  const gap = (asOfDay + 1 - firstOwn) / known.length;
  const day = Math.max(Math.floor(earliest), Math.floor(firstOwn - gap));
  const fresh = begins(day);
  return {
    day,
    // Before the end of the first period nobody is new.
    of: (code) => ((days[code] ?? Infinity) <= fresh ? day : Math.floor(days[code] ?? Infinity)),
  };
}
