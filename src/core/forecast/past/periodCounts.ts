import { isDatedBy, NOBODY } from '../../leads.ts';
import type { Period } from '../../time/period.ts';

/** How many events (sales, leads that came) one person had. */
export interface PeriodCounts {
  /** By past period, the oldest first. */
  readonly whole: number[];
  /** Of these, up to the point of the period at which the asked one stands. */
  readonly early: number[];
  /** In the asked period so far. */
  done: number;
}

/**
 * The events of every manager by code, and behind them those of the team, in one pass.
 *
 * @param days When each event was; it counts up to `asOfDay`.
 * @param codes Whose it was.
 * @param cuts The last early day of each past period.
 */
export function countsByPeriod(
  days: Float64Array,
  codes: Int32Array,
  people: number,
  {
    past,
    cuts,
    period,
    asOfDay,
  }: {
    readonly past: readonly Period[];
    readonly cuts: readonly number[];
    readonly period: Period;
    readonly asOfDay: number;
  },
): readonly PeriodCounts[] {
  const nothing = (): number[] => past.map(() => 0);
  const found = Array.from({ length: people + 1 }, (): PeriodCounts => ({
    whole: nothing(),
    early: nothing(),
    done: 0,
  }));
  const firstDay = past[0]?.fromDay ?? period.fromDay;
  const places: number[] = [];
  [...past, period].forEach(({ fromDay, toDay }, place) => {
    for (let day = fromDay; day <= toDay; day++) places[day - firstDay] = place;
  });
  days.forEach((serial, event) => {
    const day = Math.floor(serial);
    const place = isDatedBy(serial, asOfDay) ? places[day - firstDay] : undefined;
    if (place === undefined) return;
    const own = found[codes[event] ?? NOBODY];
    const isEarly = day <= (cuts[place] ?? NaN);
    for (const counts of [own, found[people]]) if (counts) add(counts, place, isEarly);
  });
  return found;
}

function add(counts: PeriodCounts, place: number, isEarly: boolean): void {
  if (place === counts.whole.length) counts.done++;
  else {
    counts.whole[place] = (counts.whole[place] ?? 0) + 1;
    if (isEarly) counts.early[place] = (counts.early[place] ?? 0) + 1;
  }
}
