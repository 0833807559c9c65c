import { columnMissing } from '../kpis/evaluate.ts';
import { firstPaid } from '../kpis/payments.ts';
import { isDatedBy, isReached, type Leads, NEVER, NOBODY, UNDATED, valueAt } from '../leads.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { Period } from '../time/period.ts';
import { listed } from './listed.ts';
import type { BareLine, CountsAs, Receipt, Why } from './receiptLine.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/** One number of the cohorts of buyers: the clients of a period, or who of them paid again in another. */
export interface BuyerCell {
  readonly first: Period;
  /** Null: the clients alone. */
  readonly again: Period | null;
  readonly column: 'clients' | 'again' | 'share';
}

/**
 * What one number of the cohorts of buyers is made of: a line at the first payment of each client.
 * `clients` and `again` are the sum of the values, `share` the reached of all.
 */
export function buyerReceipt({ first, again, column }: BuyerCell, leads: Leads, asOfDay: number): Receipt {
  const [days, paid, clients] = [firstPaid(leads), leads.milestone('paid'), leads.clients()];
  if (days === null || paid === null || clients === null) throw columnMissing(leads, ['second_paid']);
  const isIn = (day: number, period: Period): boolean =>
    isDatedBy(day, asOfDay) && day >= period.fromDay && day < period.toDay + 1;
  const backDays = new Map<number, number>();
  if (again !== null)
    paid.forEach((day, lead) => {
      const client = clients[lead] ?? NOBODY;
      if (isIn(day, again)) backDays.set(client, Math.min(day, backDays.get(client) ?? Infinity));
    });
  const part = listed(leads, null, (lead) => {
    const [start, client] = [valueAt(days, lead), clients[lead] ?? NOBODY];
    const end = backDays.get(client) ?? NEVER;
    const line = (countsAs: CountsAs, value: number | null, why: Why): BareLine[] => [
      { countsAs, value, from: start, to: end, why: [why] },
    ];
    if (start === UNDATED) return line('out', null, { code: 'fromUndated' });
    if (client === NOBODY && isIn(valueAt(paid, lead), first)) return line('out', null, { code: 'noClient' });
    if (client === NOBODY || !isIn(start, first)) return whyUnlisted(start, { period: first, asOfDay });
    if (column === 'clients') return line('reached', 1, { code: 'counted', day: start });
    return isReached(end) ? line('reached', 1, { code: 'again', day: end }) : line('not', 0, { code: 'notAgain' });
  });
  const counted = part.lines.filter(({ value }) => value !== null);
  const sum = sumOf(counted, (line) => line.value ?? 0);
  return { value: column === 'share' ? ratio(sum, counted.length) : sum, ...part };
}
