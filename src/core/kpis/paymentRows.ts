import { isWritten, type Leads, NEVER, NOBODY, type Parts, valueAt } from '../leads.ts';
import { isRoad, type Kpi } from './kpi.ts';

/**
 * The leads as a sum of payments sees them: each further part of a lead is a row of its own behind
 * all leads, with its own day and amount, so that its money counts on that day. Such a row was
 * never created: it is money, no lead. A refund that is more than the first part takes from the
 * further ones.
 *
 * @returns The leads themselves for any other KPI, and where every lead has one payment at most.
 * @example
 * const leads = leadsOf({ created: [1], paid: [2], amount: [50], parts: [[[9, 30]]] });
 * const rows = paymentRows(builtin('revenue'), leads);
 * [rows.milestone('paid'), rows.number('amount')].map((column) => [...column]) // => [[2, 9], [50, 30]]
 */
export function paymentRows(kpi: Kpi, leads: Leads): Leads {
  const isSum = !isRoad(kpi) && kpi.measure === 'sum' && kpi.column === 'amount';
  const parts = isSum && kpi.to.length === 1 && kpi.to[0] === 'paid' ? leads.parts() : null;
  if (parts === null) return leads;
  const before = known.get(leads);
  if (before !== undefined) return before;
  const rows = rowsOf(leads, parts);
  known.set(leads, rows);
  return rows;
}

/** As long as somebody has the leads. */
const known = new WeakMap<Leads, Leads>();

function rowsOf(leads: Leads, parts: Parts): Leads {
  const nothing = new Float64Array(parts.leads.length).fill(NEVER);
  const { names, codes } = leads.managers;
  const managers = { names, codes: new Int32Array(leads.count + parts.leads.length) };
  managers.codes.set(codes);
  parts.leads.forEach(
    (lead, part) => (managers.codes[leads.count + part] = parts.groups?.[part] ?? codes[lead] ?? NOBODY),
  );
  const columns = new Map<string, Float64Array | null>();
  /** A column of leads with its further rows, made once. */
  const longer = (key: string, column: Float64Array | null, further: Float64Array = nothing): Float64Array | null => {
    const made = columns.get(key);
    if (made !== undefined) return made;
    const all = column && joined(column, further);
    columns.set(key, all);
    return all;
  };
  const backs = refundsOf(leads, parts);
  return {
    ...leads,
    count: leads.count + parts.leads.length,
    managers,
    milestone: (id) =>
      id === 'refunded'
        ? backs.refunded
        : longer(`at ${id}`, leads.milestone(id), id === 'paid' ? parts.paid : nothing),
    number: (id) =>
      id === 'refund_amount'
        ? backs.amounts
        : longer(`of ${id}`, leads.number(id), id === 'amount' ? parts.amounts : nothing),
    parts: () => null,
  };
}

function joined(column: Float64Array, further: Float64Array): Float64Array {
  const all = new Float64Array(column.length + further.length);
  all.set(column);
  all.set(further, column.length);
  return all;
}

/** Refunds of the rows: what is more than a payment goes on to the next part of the lead. */
function refundsOf(leads: Leads, parts: Parts): Record<'refunded' | 'amounts', Float64Array | null> {
  const nothing = new Float64Array(parts.leads.length).fill(NEVER);
  const [days, backs, amounts] = [leads.milestone('refunded'), leads.number('refund_amount'), leads.number('amount')];
  const refunded = days && joined(days, nothing);
  const all = backs && joined(backs, nothing);
  if (refunded === null || all === null || amounts === null) return { refunded, amounts: all };
  parts.leads.forEach((lead, part) => {
    const row = leads.count + part;
    const excess = Math.min(valueAt(all, lead) - valueAt(amounts, lead), valueAt(parts.amounts, part));
    if (!isWritten(excess) || excess <= 0) return;
    refunded[row] = valueAt(refunded, lead);
    all[row] = excess;
    all[lead] = valueAt(all, lead) - excess;
  });
  return { refunded, amounts: all };
}
