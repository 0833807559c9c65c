import { isReached, NEVER } from '../../../core/leads.ts';
import { groupBy } from '../../groupBy.ts';
import type { TableReading } from '../tableReading.ts';
import type { LineMilestones } from '../lineMilestones.ts';

/** What was paid back, and when. */
export interface Refund {
  /** When: a serial, or UNDATED. */
  readonly at: number;
  readonly amount: number;
}

/** A refund that a line of its own tells. */
export interface RefundLine extends Refund {
  readonly line: number;
  /** The line of the lead that it belongs to; null where that has to be found. */
  readonly of: number | null;
}

/** A refund without a lead: the second one of a lead, or one whose sale is not in the data. */
export interface LooseRefund extends Refund {
  readonly line: number;
  /** The line that names the manager. */
  readonly managerLine: number;
}

/**
 * Finds the lead of each refund: its own, else the one with its id, else the one of the client's
 * last payment before it.
 *
 * @param kept The line of each lead.
 * @returns The refunds by the index of their lead; those without a lead; the lines of those without
 *   a sale; and the lead of each line that tells of a refund of a lead.
 */
export function refundsOf(
  reading: TableReading,
  road: LineMilestones,
  lines: readonly RefundLine[],
  kept: readonly number[],
  { idOf, clientOf }: Readonly<Record<'idOf' | 'clientOf', (line: number) => string>>,
): {
  refunds: ReadonlyMap<number, Refund>;
  loose: LooseRefund[];
  orphans: number[];
  leadOfRefunds: ReadonlyMap<number, number>;
} {
  const { money } = reading;
  const refunds = new Map<number, Refund>();
  const loose: LooseRefund[] = [];
  const orphans: number[] = [];
  const leadOfRefunds = new Map<number, number>();
  if (lines.length === 0) return { refunds, loose, orphans, leadOfRefunds };
  const amounts = money('amount')?.all;
  /** Turns values of lines into values of leads. */
  const ofLead =
    (values: Float64Array | null | undefined) =>
    (lead: number): number =>
      values?.[kept[lead] ?? -1] ?? NEVER;
  const [paidAt, ownAt] = [ofLead(road.milestone('paid')), ofLead(road.milestone('refunded'))];
  const [amountOf, ownAmountOf] = [ofLead(amounts), ofLead(money('refund_amount')?.values)];
  const byLine = new Map(kept.map((line, lead) => [line, lead]));
  const [byId, byClient] = [leadsBy(kept, idOf), leadsBy(kept, clientOf)];

  // Whose lead is known come first: the others go by what is known then.
  const isSought = ({ of, line }: RefundLine): number => Number(of === null && !byId.has(idOf(line)));
  const inOrder = [...lines].sort(
    (a, b) => isSought(a) - isSought(b) || (a.at === b.at ? a.line - b.line : a.at - b.at),
  );
  for (const refund of inOrder) {
    const { line, at, amount } = refund;
    const lead = leadOf(refund);
    if (lead === undefined || Number.isNaN(paidAt(lead))) {
      orphans.push(line);
      loose.push({ line, at, amount, managerLine: kept[lead ?? -1] ?? line });
      continue;
    }
    leadOfRefunds.set(line, lead);
    const known = refunds.get(lead);
    const own = ownOf(lead, refund);
    if (known ? isSameDay(known.at, at) : !isReached(own.at))
      refunds.set(lead, { at, amount: amount + (known?.amount ?? 0) });
    else if (!known && Number.isNaN(own.amount)) refunds.set(lead, { at: own.at, amount });
    else if (!known && isSameDay(own.at, at)) refunds.set(lead, own);
    else loose.push({ line, at, amount, managerLine: kept[lead] ?? line });
  }
  return { refunds, loose, orphans: orphans.sort((a, b) => a - b), leadOfRefunds };

  function leadOf({ line, of, at, amount }: RefundLine): number | undefined {
    if (of !== null) return byLine.get(of);
    const ofId = byId.get(idOf(line)) ?? [];
    const ofClient = byClient.get(clientOf(line)) ?? [];
    // When an id was given twice, the lead of the same client counts.
    return ofId.find((one) => ofClient.includes(one)) ?? ofId[0] ?? lastPaid(ofClient, at, amount);
  }

  /** What the lead tells of its refund itself; of that of one of its parts, its own is another one. */
  function ownOf(lead: number, { of, at, amount }: RefundLine): Refund {
    const own = { at: ownAt(lead), amount: Math.abs(ownAmountOf(lead)) };
    if (of === null || !isReached(own.at)) return own;
    const all = Number.isNaN(own.amount) ? amountOf(lead) : own.amount;
    return { at: own.at, amount: isSameDay(own.at, at) ? all + amount : all };
  }

  /**
   * The client's latest payment that is not after the refund. Of several on one day, the one of
   * which a refund of that day is known, else one that is not smaller than the refund.
   */
  function lastPaid(leads: readonly number[], at: number, amount: number): number | undefined {
    const isEnough = (lead: number): number => Number(amountOf(lead) >= amount);
    const isTold = (lead: number): number => {
      const known = refunds.get(lead)?.at ?? ownAt(lead);
      return Number(isReached(known) && isSameDay(known, at));
    };
    const order = (lead: number): number => (Number.isFinite(paidAt(lead)) ? paidAt(lead) : -1);
    return [...leads]
      .filter((lead) => Math.floor(paidAt(lead)) <= at || paidAt(lead) === Infinity)
      .sort(
        (a, b) => Math.floor(order(b)) - Math.floor(order(a)) || isTold(b) - isTold(a) || isEnough(b) - isEnough(a),
      )[0];
  }
}

const isSameDay = (a: number, b: number): boolean => Math.floor(a) === Math.floor(b);

/** Indices into `lines`, grouped by key. A line without a key is in no group. */
function leadsBy(lines: readonly number[], keyOf: (line: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map(groupBy(lines.keys(), (index) => keyOf(lines[index] ?? -1)));
  groups.delete('');
  return groups;
}
