import { isReached, type MilestoneId, NEVER, UNDATED, valueAt } from '../../core/leads.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { JoinFrame } from './joinFrame.ts';
import type { JoinedValues } from './joinedValues.ts';
import { sumOfAmounts } from './joinedPayments.ts';
import { lastPaidLead } from './events/leadOfDay.ts';
import { type LeadSpans, NO_DAY } from './events/leadSpans.ts';

/** Milestones on the way to the payment: what comes after it changes none of them. */
const BEFORE_SALE: readonly MilestoneId[] = ['response', 'call', 'webinar', 'meeting', 'proposal'];
const AFTER_SALE: readonly MilestoneId[] = ['left', 'finished', 'result'];

/**
 * What the leads of another table say of those that they were joined to: days of milestones, the
 * earliest of all tables; refunds and results of the client's last sale before them; counts, marks;
 * manager, source and product where the first table has none.
 *
 * @param targets The lead that each of its leads was joined to.
 * @param spans The leads of each client.
 * @returns The rows of refunds of which nothing was sold.
 */
export function sayOfLeads(
  { sources, clients, clientOf, ofMain }: JoinFrame,
  joined: readonly (Int32Array | null)[],
  spans: LeadSpans,
  values: JoinedValues,
): ReadonlySet<number> {
  const unplaced = new Set<number>();
  // Where nothing says who has paid, a refund of a named order is believed.
  const knowsPaid = spans.paid.some((day) => day !== NO_DAY);
  const refunds = new Map<number, Map<string, RefundTold>>();
  joined.forEach((targets, at) => targets && sayOf(at, targets));
  for (const [lead, found] of refunds) {
    const all = [...found.values()];
    const known = ofMain('refunded')?.[lead] ?? NEVER;
    if (!isReached(known) || known === UNDATED) values.of('refunded').put(lead, Math.min(...all.map((one) => one.at)));
    const sum = Number.isNaN(ofMain('refund_amount')?.[lead] ?? NaN) ? sumOfAmounts(all) : NaN;
    if (!Number.isNaN(sum)) values.of('refund_amount').put(lead, sum);
  }
  return unplaced;

  function sayOf(at: number, targets: Int32Array): void {
    const { leads, kind = 'deals' } = sources[at] ?? {};
    if (!leads) return;
    const [sums, marks, markDays] = [leads.number('refund_amount'), leads.number('nps'), leads.milestone('nps_date')];
    const days = new Map([...BEFORE_SALE, ...AFTER_SALE, 'refunded' as const].map((id) => [id, leads.milestone(id)]));
    const { names, codes } = leads.managers;
    targets.forEach((target, lead) => {
      const row = clients.leadRows[at]?.[lead] ?? -1;
      const client = clients.clientOf[row] ?? -1;
      const isNamed = clients.namedLeads(at, row - (clients.starts[at] ?? 0)).length > 0;
      const isUnpaid = knowsPaid && spans.paid[target] === NO_DAY;
      const soldBy = (day: number): number => (isNamed ? (isUnpaid ? -1 : target) : lastPaidLead(spans, client, day));
      const dayOf = (id: MilestoneId): number => {
        const column = days.get(id) ?? null;
        return column === null ? NEVER : valueAt(column, lead);
      };
      const back = dayOf('refunded');
      if (isReached(back)) {
        const sold = soldBy(back);
        if (sold < 0) unplaced.add(row);
        else {
          const amount = Math.abs(sums ? valueAt(sums, lead) : NaN);
          values.stand(sold, kind);
          const known = refunds.get(sold) ?? new Map<string, RefundTold>();
          const key = `${Math.floor(back)} ${amount}`;
          refunds.set(sold, known.set(key, { at: Math.min(back, known.get(key)?.at ?? back), amount }));
        }
      }
      if (target < 0) return;
      values.stand(target, kind);
      const closed = clientOf(target) === client ? (spans.closed[target] ?? NO_DAY) : NO_DAY;
      for (const id of BEFORE_SALE) {
        const day = dayOf(id);
        if (isReached(day) && Math.floor(day) <= closed) values.of(id).first(target, day);
      }
      for (const id of AFTER_SALE) {
        const day = dayOf(id);
        if (isReached(day)) values.of(id).first(soldBy(day) < 0 ? target : soldBy(day), day);
      }
      for (const id of ['calls', 'emails_before_call'] as const) {
        const counts = leads.number(id);
        if (counts) values.of(id).most(target, valueAt(counts, lead));
      }
      const mark = marks ? valueAt(marks, lead) : NaN;
      if (!Number.isNaN(mark)) values.rate(target, mark, markDays ? valueAt(markDays, lead) : NEVER);
      values.say('manager', target, names[codes[lead] ?? -1] ?? '');
      for (const id of ['source', 'product'] as const)
        values.say(id, target, String(cellAt(leads.table, lead, leads.table.columns.get(id) ?? -1) ?? '').trim());
    });
  }
}

/** A refund that a row of another table tells. */
interface RefundTold {
  readonly at: number;
  readonly amount: number;
}
