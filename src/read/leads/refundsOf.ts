import { isReached, NEVER } from '../../core/leads.ts';
import type { TableReading } from './tableReading.ts';
import type { LineMilestones } from './lineMilestones.ts';

/** What was paid back, and when. */
export interface Refund {
  /** When: a serial, or UNDATED. */
  readonly at: number;
  readonly amount: number;
}

/** A refund without a lead: the second one of a lead, or one whose sale is not in the data. */
export interface LooseRefund extends Refund {
  readonly line: number;
  /** The line that names the manager. */
  readonly managerLine: number;
}

/** Lines with an amount below zero. */
export function negativeLines({ signs, money }: TableReading): number[] {
  const amounts = signs().mayRefund ? money('amount')?.all : undefined;
  return amounts ? [...amounts.keys()].filter((line) => (amounts[line] ?? NaN) < 0) : [];
}

/**
 * Finds the lead of each refund: the one with its id, else the one of the client's last payment
 * before it.
 *
 * @param kept The line of each lead.
 * @returns The refunds by the index of their lead; those without a lead; and the lines of those
 *   without a sale.
 */
export function refundsOf(
  reading: TableReading,
  road: LineMilestones,
  negative: readonly number[],
  kept: readonly number[],
  idOf: (line: number) => string,
  clientOf: (line: number) => string,
): { refunds: ReadonlyMap<number, Refund>; loose: LooseRefund[]; orphans: number[] } {
  const { dates, money } = reading;
  const refunds = new Map<number, Refund>();
  const loose: LooseRefund[] = [];
  const orphans: number[] = [];
  if (negative.length === 0) return { refunds, loose, orphans };
  const amounts = money('amount')?.all;
  /** Turns values of lines into values of leads. */
  const ofLead =
    (values: Float64Array | null | undefined) =>
    (lead: number): number =>
      values?.[kept[lead] ?? -1] ?? NEVER;
  const [paidAt, ownAt] = [ofLead(road.milestone('paid')), ofLead(road.milestone('refunded'))];
  const [amountOf, ownAmountOf] = [ofLead(amounts), ofLead(money('refund_amount')?.values)];
  const back = (['refunded', 'paid', 'close_date', 'created'] as const).map((id) => dates(id)?.values);
  const [byId, byClient] = [groupBy(kept, idOf), groupBy(kept, clientOf)];

  const all = negative.map((line) => ({
    line,
    at: back.map((values) => values?.[line] ?? NaN).find(Number.isFinite) ?? Infinity,
    amount: Math.abs(amounts?.[line] ?? 0),
  }));
  for (const { line, at, amount } of all.sort((a, b) => a.at - b.at || a.line - b.line)) {
    const ofId = byId.get(idOf(line)) ?? [];
    const ofClient = byClient.get(clientOf(line)) ?? [];
    // When an id was given twice, the lead of the same client counts.
    const lead = ofId.find((one) => ofClient.includes(one)) ?? ofId[0] ?? lastPaid(ofClient, at, amount);
    if (lead === undefined || Number.isNaN(paidAt(lead))) {
      orphans.push(line);
      loose.push({ line, at, amount, managerLine: kept[lead ?? -1] ?? line });
      continue;
    }
    const known = refunds.get(lead);
    const [own, ownAmount] = [ownAt(lead), Math.abs(ownAmountOf(lead))];
    if (known ? isSameDay(known.at, at) : !isReached(own))
      refunds.set(lead, { at, amount: amount + (known?.amount ?? 0) });
    else if (!known && Number.isNaN(ownAmount)) refunds.set(lead, { at: own, amount });
    // The lead tells of this refund itself.
    else if (!known && isSameDay(own, at)) refunds.set(lead, { at: own, amount: ownAmount });
    else loose.push({ line, at, amount, managerLine: kept[lead] ?? line });
  }
  return { refunds, loose, orphans: orphans.sort((a, b) => a - b) };

  /**
   * The client's latest payment that is not after the refund. Of several on one day, the one that
   * is not smaller than the refund.
   */
  function lastPaid(leads: readonly number[], at: number, amount: number): number | undefined {
    const isEnough = (lead: number): number => Number(amountOf(lead) >= amount);
    const order = (lead: number): number => (Number.isFinite(paidAt(lead)) ? paidAt(lead) : -1);
    return [...leads]
      .filter((lead) => Math.floor(paidAt(lead)) <= at || paidAt(lead) === Infinity)
      .sort((a, b) => Math.floor(order(b)) - Math.floor(order(a)) || isEnough(b) - isEnough(a))[0];
  }
}

const isSameDay = (a: number, b: number): boolean => Math.floor(a) === Math.floor(b);

/** Indices into `lines`, grouped by key. A line without a key is in no group. */
function groupBy(lines: readonly number[], keyOf: (line: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(index);
    else if (key !== '') groups.set(key, [index]);
  });
  return groups;
}
