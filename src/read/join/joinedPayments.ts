import { isOnADay, isReached, NEVER, UNDATED, valueAt } from '../../core/leads.ts';
import { cellAt } from '../cells/columnReader.ts';
import { groupBy } from '../groupBy.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { JoinKind } from './joinKind.ts';

/** One payment of a lead. */
export interface Payment {
  readonly source: number;
  /** A serial, or UNDATED. */
  readonly at: number;
  /** NaN where nobody wrote it down. */
  readonly amount: number;
  readonly currency: string | null;
  readonly product: string;
}

/** How much a table knows of money: payments more than orders, orders more than deals. */
const RANKS: readonly JoinKind[] = ['deals', 'history', 'orders', 'payments'];
export const moneyRank = (kind: JoinKind): number => Math.max(0, RANKS.indexOf(kind) - 1);

/**
 * The payments of each lead of a table, the first one first.
 *
 * @returns Null where the table does not say who has paid.
 */
export function paymentsByLead(
  leads: SheetLeads,
  source: number,
  kind: JoinKind,
): ((lead: number) => readonly Payment[]) | null {
  const [amounts, parts] = [leads.amounts(), leads.parts()];
  const told = leads.milestone('paid');
  const paid = kind === 'payments' ? daysOfPayments(leads, told) : told;
  if (paid === null) return null;
  const column = leads.table.columns.get('product') ?? -1;
  const further = new Map(groupBy(parts?.leads.keys() ?? [], (part) => parts?.leads[part] ?? -1));
  const productAt = (table: SheetLeads['table'], line: number): string =>
    String(cellAt(table, line, column) ?? '').trim();
  return (lead) => {
    const at = valueAt(paid, lead);
    if (!isReached(at)) return [];
    const first = {
      source,
      at,
      amount: amounts === null ? NaN : valueAt(amounts, lead),
      currency: leads.currencyOf(lead),
      product: productAt(leads.table, lead),
    };
    const others = (further.get(lead) ?? []).map((part): Payment => {
      const line = leads.merged.parts[part]?.line ?? -1;
      return {
        source,
        at: parts ? valueAt(parts.paid, part) : NEVER,
        amount: parts ? valueAt(parts.amounts, part) : NaN,
        currency: leads.reading.money('amount')?.currencyOf(line) ?? null,
        product: leads.reading.table.columns.get('product') === column ? productAt(leads.reading.table, line) : '',
      };
    });
    return [first, ...others];
  };
}

/**
 * The days of an export of payments: each row is one, of its own day where no column says when it
 * was paid. Where no word is known as a success, a row is a payment whose status is no known refusal.
 */
function daysOfPayments(leads: SheetLeads, told: Float64Array | null): Float64Array | null {
  const { merged, reading } = leads;
  const created = leads.milestone('created');
  if (told !== null)
    return told.map((at, lead) =>
      at === UNDATED && created && isReached(valueAt(created, lead)) ? valueAt(created, lead) : at,
    );
  // Neither a day nor a sum: a list of refunds pays nothing.
  if (!leads.isDated('created') && leads.amounts() === null) return null;
  const statuses = reading.statuses();
  return created?.map((at, lead) => ((statuses?.[merged.kept?.[lead] ?? lead] ?? null) === null ? at : NEVER)) ?? null;
}

/**
 * The payments that tables tell of a lead, each once: two of one day and sum are as many as the
 * table with the most has. Payments of one day for one thing are one sum.
 */
export function distinctPayments(payments: readonly Payment[]): readonly Payment[] {
  const tables = groupBy(payments, ({ source }) => source);
  const found = new Map<string, readonly Payment[]>();
  for (const all of tables.values())
    for (const [key, own] of groupBy(all, ({ at, amount }) => `${Math.floor(at)} ${amount}`))
      if (own.length > (found.get(key)?.length ?? 0)) found.set(key, own);
  const days = groupBy([...found.values()].flat(), ({ at }) => Math.floor(at));
  return [...days.values()]
    .flatMap((ofDay) => {
      const products = groupBy(ofDay, ({ product }) => product);
      return products.has('') ? [sumOf(ofDay)] : [...products.values()].map(sumOf);
    })
    .sort((a, b) => (a.at === b.at ? compareTexts(a.product, b.product) : orderOf(a) - orderOf(b)));
}

const orderOf = ({ at }: Payment): number => (isOnADay(at) ? at : Number.MAX_VALUE);
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sumOf(payments: readonly Payment[]): Payment {
  const [first] = [...payments].sort((a, b) => a.at - b.at || a.amount - b.amount);
  if (first === undefined) throw new Error('No payments');
  return { ...first, amount: sumOfAmounts(payments) };
}

/** The sum of the amounts that are written; NaN for none. */
export function sumOfAmounts(all: Iterable<{ readonly amount: number }>): number {
  let sum = NaN;
  for (const { amount } of all) if (!Number.isNaN(amount)) sum = Number.isNaN(sum) ? amount : sum + amount;
  return sum;
}
