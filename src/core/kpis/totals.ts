import { valueAt, isReached, isWritten, type Leads, NEVER } from '../leads.ts';
import type { Timeframe } from './timeframe.ts';
import type { Measured } from './measured.ts';
import { type Groups, groupOfLead, groupLeads } from './groups.ts';
import type { VolumeKpi } from './kpi.ts';
import { type Window, isInWindow, windowOf } from './window.ts';

/** What a group of leads brought in. */
export interface Totals {
  count: number;
  sum: number;
  squares: number;
  /** Had leads in the period, whatever became of them. */
  present: boolean;
}

/**
 * How much each manager's leads brought in, over the leads that reached To in the period: their
 * number, and the sum of the amounts less refunds where the KPI says so, each refund on its own
 * day. Leads without an amount add nothing to the sum.
 *
 * @param to When each lead reached To.
 * @param amounts The number of each lead, NaN where there is none; null counts each lead as 1.
 * @example
 * const leads = leadsOf({ who: ['Ann', 'Ann'], created: [1, 1], paid: [2, 3], amount: [100, 50] });
 * const columns = [leads.milestone('paid'), leads.number('amount')];
 * totalsOf(builtin('revenue'), leads, ...columns, { period: null, asOfDay: 30 }).managers
 * // => [{ count: 2, sum: 150, squares: 12500, present: true }]
 */
export function totalsOf(
  kpi: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  timeframe: Timeframe,
): Groups<Totals> {
  const sums = sumsOf(kpi, leads, to, amounts);
  const window = windowOf(timeframe);
  return groupLeads(leads, nothing, (groups, codes) =>
    addUp(groups, { to: codes, created: codes, refunded: codes }, sums, window),
  );
}

/**
 * The totals of groups into which each day of a lead falls by itself, such as months: its payment
 * into one, its refund into another.
 *
 * @param groups How many groups there are.
 * @param groupsOf The group of each lead by one of its days, from 0; NOBODY is none.
 * @example
 * // By tens of days: a sale on day 5, one on day 12, of which the first is paid back on day 14.
 * const leads = leadsOf({ created: [1, 1], paid: [5, 12], amount: [9, 7], refunded: [14, null] });
 * const tens = (days) => Int32Array.from(days, (day) => (day > 0 ? Math.floor(day / 10) : -1));
 * const columns = [leads.milestone('paid'), leads.number('amount')];
 * totalsBy(builtin('revenue'), leads, ...columns, 30, 2, tens).map(totalValue)
 * // => [9, -2]
 */
export function totalsBy(
  kpi: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  asOfDay: number,
  groups: number,
  groupsOf: (days: Float64Array) => Int32Array,
): readonly Totals[] {
  const sums = sumsOf(kpi, leads, to, amounts);
  const { created, refunded } = sums;
  const codes = groupsOf(to);
  const by = {
    to: codes,
    created: created === null ? codes : groupsOf(created),
    refunded: refunded === null ? codes : groupsOf(refunded),
  };
  const totals = Array.from({ length: groups }, nothing);
  addUp([nothing(), ...totals], by, sums, windowOf({ period: null, asOfDay }));
  return totals;
}

const nothing = (): Totals => ({ count: 0, sum: 0, squares: 0, present: false });

/**
 * The value of a group: who had leads but reached nothing has 0, who had no leads has nothing
 * (null).
 *
 * @example
 * totalValue({ count: 0, sum: 0, squares: 0, present: true }) // => 0
 * totalValue({ count: 0, sum: 0, squares: 0, present: false }) // => null
 */
export const totalValue = ({ count, sum, present }: Totals): number | null =>
  present || count > 0 || sum !== 0 ? sum : null;

/**
 * What was measured on a group: its value and on how many leads; nothing is ever ripening.
 *
 * @example
 * measuredTotal({ count: 2, sum: 150, squares: 12500, present: true })
 * // => { value: 150, leads: 2, ripening: 0 }
 */
export const measuredTotal = (group: Totals): Measured => ({
  value: totalValue(group),
  leads: group.count,
  ripening: 0,
});

/** What is known of each lead. */
interface Sums {
  readonly created: Float64Array | null;
  readonly to: Float64Array;
  readonly amounts: Float64Array | null;
  readonly refunded: Float64Array | null;
  /** NaN where the amount is not written down, which means all of it. */
  readonly refunds: Float64Array | null;
}

function sumsOf({ lessRefunds }: VolumeKpi, leads: Leads, to: Float64Array, amounts: Float64Array | null): Sums {
  const refunded = lessRefunds ? leads.milestone('refunded') : null;
  const refunds = refunded && leads.number('refund_amount');
  return { created: leads.milestone('created'), to, amounts, refunded, refunds };
}

/** The group of each lead by its days. */
interface GroupsBy {
  readonly created: Int32Array;
  readonly to: Int32Array;
  readonly refunded: Int32Array;
}

function addUp(groups: readonly Totals[], by: GroupsBy, sums: Sums, window: Window): void {
  const { created, to, amounts, refunded, refunds } = sums;
  for (let lead = 0; lead < by.to.length; lead++) {
    const reached = valueAt(to, lead);
    const start = created === null ? NEVER : valueAt(created, lead);
    const amount = amounts === null ? 1 : valueAt(amounts, lead);
    const began = isInWindow(window, start) ? groupOfLead(groups, by.created, lead) : undefined;
    if (began !== undefined) began.present = true;
    const group = isInWindow(window, reached) ? groupOfLead(groups, by.to, lead) : undefined;
    // Money whose lead is another line or not in the data: a further part, or what went back.
    const isLoose = created !== null && !isReached(start);
    if (group !== undefined) {
      if (!isLoose) group.count++;
      addAmount(group, amount);
    }
    if (refunded === null || !isInWindow(window, valueAt(refunded, lead))) continue;
    const payer = isReached(reached) || isLoose ? groupOfLead(groups, by.refunded, lead) : undefined;
    const back = refunds === null ? NaN : valueAt(refunds, lead);
    if (payer !== undefined) addAmount(payer, -(isWritten(back) ? back : amount));
  }
}

function addAmount(totals: Totals, amount: number): void {
  if (!isWritten(amount)) return;
  totals.sum += amount;
  totals.squares += amount * amount;
}
