import { wholeAmounts } from '../kpis/wholeAmounts.ts';
import { type Leads, UNDATED, valueAt } from '../leads.ts';
import { fadedEffort } from './fadedEffort.ts';
import { monthEndSales } from './monthEndSales.ts';
import type { MonthLookup } from './monthLookup.ts';
import { repeatedLeads } from './repeatedLeads.ts';
import type { GamingSign, SignTested } from './gamingSigns.ts';
import { unlikeTeam } from './unlikeTeam.ts';

/** What all signs are looked for in. */
interface Sales {
  readonly leads: Leads;
  readonly paid: Float64Array;
  readonly months: MonthLookup;
  readonly asOfDay: number;
}

const REFUND_DAYS = 30;
/**
 * Sooner than this after a payment a row may be changed in the next month because a weekend lay
 * between.
 */
const SLOW_DAYS = 7;
/** So many leads of one client on one day are made in bulk. */
const BULK = 3;

/**
 * The test of each manager for a sign; of the team, too, where the sign may be the whole team's.
 */
export function testsOf(sign: GamingSign, sales: Sales): readonly SignTested[] {
  return TESTS[sign](sales);
}

const TESTS: Readonly<Record<GamingSign, (sales: Sales) => readonly SignTested[]>> = {
  paidTwice({ leads, paid, months, asOfDay }) {
    const amounts = wholeAmounts(leads, asOfDay) ?? NOTHING;
    const keyOf = (lead: number): string | null => {
      const [paidAt, amount] = [valueAt(paid, lead), valueAt(amounts, lead)];
      return months.of(paidAt) !== null && amount > 0 ? `${Math.floor(paidAt)} ${amount}` : null;
    };
    return repeatedLeads('paidTwice', leads, clientsOf(leads), keyOf, 2, 'chance');
  },
  bulk({ leads, months }) {
    const created = datesIn(leads, 'created');
    const keyOf = (lead: number): number | null =>
      months.of(valueAt(created, lead)) === null ? null : Math.floor(valueAt(created, lead));
    return repeatedLeads('bulk', leads, clientsOf(leads), keyOf, BULK, 'team');
  },
  lastDays({ leads, paid, months, asOfDay }) {
    const team = monthEndSales(leads, paid, months, asOfDay);
    const own = unlikeTeam('lastDays', leads, paid, months, (_, paidAt) => months.isLast(paidAt));
    return team === null ? own : [...own, team];
  },
  beforeCreated({ leads, paid, months }) {
    const created = datesIn(leads, 'created');
    return unlikeTeam('beforeCreated', leads, paid, months, (lead, paidAt) => {
      const start = valueAt(created, lead);
      return Number.isFinite(start) ? Math.floor(paidAt) < Math.floor(start) : null;
    });
  },
  changedLater({ leads, paid, months }) {
    const modified = datesIn(leads, 'modified');
    return unlikeTeam('changedLater', leads, paid, months, (lead, paidAt) => {
      const changedAt = valueAt(modified, lead);
      const month = months.of(changedAt);
      if (month === null) return null;
      return month > (months.of(paidAt) ?? Infinity) && changedAt - paidAt > SLOW_DAYS;
    });
  },
  effort: ({ leads, paid, asOfDay }) => fadedEffort(leads, paid, asOfDay),
  refunds({ leads, paid, months, asOfDay }) {
    const refunded = datesIn(leads, 'refunded');
    return unlikeTeam('refunds', leads, paid, months, (lead, paidAt) => {
      const [refundedAt, lastDay] = [valueAt(refunded, lead), Math.floor(paidAt) + REFUND_DAYS];
      if (refundedAt === UNDATED || lastDay > asOfDay) return null;
      return Math.floor(refundedAt) <= lastDay;
    });
  },
};

const NOTHING = new Float64Array();

function datesIn(leads: Leads, id: string): Float64Array {
  return leads.milestone(id) ?? NOTHING;
}

function clientsOf(leads: Leads): Int32Array {
  return leads.clients() ?? new Int32Array();
}
