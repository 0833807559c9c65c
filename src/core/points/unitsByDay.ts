import { leadNumbers } from '../kpis/milestones.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import type { VolumeKpi } from '../kpis/kpi.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { type Window, isInWindow, windowOf } from '../kpis/window.ts';
import { valueAt, isReached, isWritten, type Leads, NOBODY } from '../leads.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';

/** What happened on one day, in leads or in the column's unit. */
interface DayUnits {
  earned: number;
  /**
   * Less what went back later; below 0 on the day of a refund whose sale is another line or not in
   * the data.
   */
  kept: number;
}

/** By manager code: day serial to what happened that day. */
type UnitsByDay = readonly ReadonlyMap<number, DayUnits>[];

/**
 * What a count or a sum is made of, day by day, by manager code: leads that reached the milestone
 * on a day of the period and not after `asOf`, once each, or their amounts above 0. And what of it
 * is left: a refund by `asOf`, dated or not, takes the whole lead back; of a sum of money, the
 * refunded part.
 */
export function unitsByDay(kpi: VolumeKpi, all: Leads, timeframe: Timeframe): UnitsByDay {
  const { names, codes } = paymentRows(kpi, all).managers;
  const days = names.map(() => new Map<number, DayUnits>());
  eachUnit(kpi, all, timeframe, (lead, serial, earned, kept) => {
    const byDay = days[codes[lead] ?? NOBODY];
    if (byDay !== undefined) add(byDay, serial, earned, kept);
  });
  return days;
}

/**
 * The same lead by lead, in their order, with the moment that it counts on; who names no manager is
 * among them.
 */
export function eachUnit(
  kpi: VolumeKpi,
  all: Leads,
  timeframe: Timeframe,
  visit: (lead: number, serial: number, earned: number, kept: number) => void,
): void {
  const leads = paymentRows(kpi, all);
  const to = firstMilestoneDays(kpi.to, leads);
  const amounts = kpi.measure === 'count' ? null : leadNumbers(leads, kpi.column, timeframe.asOfDay);
  const refunds = refundsOf(kpi, leads, timeframe.asOfDay);
  const window = windowOf(timeframe, false);
  for (let lead = 0; lead < leads.count; lead++) {
    const reachedAt = valueAt(to, lead);
    if (isInWindow(window, reachedAt)) {
      const amount = amounts === null ? 1 : valueAt(amounts, lead);
      if (amount > 0) visit(lead, reachedAt, amount, refunds === null ? amount : refunds.left(lead, amount));
    } else if (refunds !== null && !isReached(reachedAt)) {
      const back = refunds.loose(lead, amounts, window);
      if (back > 0) visit(lead, refunds.dayOf(lead), 0, -back);
    }
  }
}

function add(byDay: Map<number, DayUnits>, serial: number, earned: number, kept: number): void {
  const day = Math.floor(serial);
  const units = byDay.get(day);
  if (units === undefined) byDay.set(day, { earned, kept });
  else {
    units.earned += earned;
    units.kept += kept;
  }
}

interface Refunds {
  /** What a refund leaves of an amount. */
  left(lead: number, amount: number): number;
  /**
   * Money that went back in the window while no sale stands beside it; NaN when it is no such line.
   */
  loose(lead: number, amounts: Float64Array | null, window: Window): number;
  dayOf(lead: number): number;
}

/** Null when nobody wrote down refunds. */
function refundsOf({ column, lessRefunds }: VolumeKpi, leads: Leads, asOfDay: number): Refunds | null {
  const refunded = leads.milestone('refunded');
  if (refunded === null) return null;
  const backs = leads.number('refund_amount');
  const created = leads.milestone('created');
  const known = windowOf({ period: null, asOfDay });
  const dayOf = (lead: number): number => valueAt(refunded, lead);
  /** Without an amount all of it went back. */
  const backOf = (lead: number, amount: number): number => {
    const back = backs === null ? NaN : valueAt(backs, lead);
    return isWritten(back) ? back : amount;
  };
  return {
    dayOf,
    left(lead, amount) {
      if (!isInWindow(known, dayOf(lead))) return amount;
      return column === 'amount' ? Math.min(amount, Math.max(0, amount - backOf(lead, amount))) : 0;
    },
    loose(lead, amounts, window) {
      const start = created === null ? 0 : valueAt(created, lead);
      if (!lessRefunds || isReached(start) || !isInWindow(window, dayOf(lead))) return NaN;
      return backOf(lead, amounts === null ? NaN : valueAt(amounts, lead));
    },
  };
}
