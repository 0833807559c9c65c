import type { VolumeKpi } from '../kpis/kpi.ts';
import { isReached, type Leads, NEVER, UNDATED } from '../leads.ts';
import { periodDates } from '../kpis/periodDates.ts';
import { measuredByStart } from './measuredByStart.ts';

/** What a manager reached on one day: a count or a sum, refunds of that day subtracted. */
export interface DayTotal {
  readonly day: number;
  readonly value: number;
  /** Leads that reached To. */
  readonly leads: number;
}

/**
 * A count or a sum day by day for each manager by code, oldest first, up to `asOf`: one pass for
 * each kind of date that such a KPI looks at. A day on which a lead only came to be is there with
 * 0: somebody who had leads and sold nothing has 0, and somebody without leads has nothing. What
 * nobody dated is on no day.
 *
 * @param kpi With one milestone, as plainKpi makes it.
 */
export function dayTotals(kpi: VolumeKpi, leads: Leads, asOfDay: number): readonly (readonly DayTotal[])[] {
  const totals = leads.managers.names.map(() => new Map<number, DayTotal>());
  const add = (
    measured: VolumeKpi,
    view: Leads,
    days: Float64Array | undefined,
    counts: (value: number) => boolean,
  ) => {
    for (const { manager, start, value, leads: count } of measuredByStart(
      measured,
      view,
      days ?? NOTHING,
      Math.floor,
      asOfDay,
    )) {
      const before = totals[manager]?.get(start) ?? { value: 0, leads: 0 };
      if (value !== null && counts(value))
        totals[manager]?.set(start, { day: start, value: before.value + value, leads: before.leads + count });
    }
  };
  const [reached, created, refunded] = periodDates(kpi, leads);
  const gross = { ...kpi, lessRefunds: false };
  add(gross, leads, reached, () => true);
  add(
    gross,
    withTo(kpi, leads, () => NEVER),
    created,
    () => true,
  );
  // What is already counted is known to be reached, so that its refund is subtracted, and is on no
  // day, so that it is not counted again.
  const known = (serial: number): number => (isReached(serial) ? UNDATED : NEVER);
  if (kpi.lessRefunds) add(kpi, withTo(kpi, leads, known), refunded, (value) => value !== 0);
  return totals.map((days) => [...days.values()].sort((a, b) => a.day - b.day));
}

const NOTHING = new Float64Array();

/** The same leads that reached To on other days. */
function withTo({ to: [id = ''] }: VolumeKpi, leads: Leads, change: (serial: number) => number): Leads {
  const changed = leads.milestone(id)?.map(change) ?? null;
  return { ...leads, milestone: (other) => (other === id ? changed : leads.milestone(other)) };
}
