import { isOnADay, isReached, NEVER, valueAt } from '../../core/leads.ts';
import { NUMBER_IDS } from '../table/headers.ts';
import type { LineMilestones } from './lineMilestones.ts';
import type { MergedLines } from './merging/mergedLines.ts';
import { ownNumbers } from './ownNumbers.ts';
import type { Refund } from './refunds/refundsOf.ts';
import type { TableReading } from './tableReading.ts';

/** What the columns say of leads, by what they say of lines. */
export interface LeadValues {
  /** See `Leads`. */
  milestone(id: string): Float64Array | null;
  number(id: string): Float64Array | null;
  /** As written, whatever the currency: see `SheetLeads`. */
  amounts(): Float64Array | null;
}

/** The values of the leads that lines are merged into: of its states, its refunds and its line. */
export function leadValues(reading: TableReading, road: LineMilestones, merged: MergedLines): LeadValues {
  /**
   * Turns values of lines into values of leads. A refund without a lead was never created and never
   * paid.
   */
  function pick(values: Float64Array | null): Float64Array | null {
    const { kept, loose } = merged;
    const picked = ofKept(values, merged);
    if (picked === null || kept === null) return picked;
    for (const lead of loose.keys()) picked[lead] = NEVER;
    return picked;
  }

  function milestone(id: string): Float64Array | null {
    const ofLines = road.milestone(id);
    const values = OF_ONE_ROW.includes(id) ? pick(ofLines) : earliest(ofLines, pick(ofLines));
    if (id === 'created') return sinceKnown(ofLines, values);
    return id === 'refunded' ? withRefunds(values, ({ at }) => at) : values;
  }

  /** Of a lead with several rows, the earliest day of them all. */
  function earliest(ofLines: Float64Array | null, values: Float64Array | null): Float64Array | null {
    if (ofLines === null || values === null) return values;
    for (const [lead, lines] of merged.linesOf) {
      for (const line of lines) {
        const day = valueAt(ofLines, line);
        if (isReached(day) && !(valueAt(values, lead) <= day)) values[lead] = day;
      }
    }
    return values;
  }

  /** A lead came when its first state says so, where the one that counts does not know. */
  function sinceKnown(ofLines: Float64Array | null, values: Float64Array | null): Float64Array | null {
    if (ofLines === null || values === null) return values;
    for (const [lead, lines] of merged.statesOf) {
      if (isOnADay(valueAt(values, lead))) continue;
      const days = lines.map((line) => valueAt(ofLines, line)).filter(isOnADay);
      if (days.length > 0) values[lead] = days.reduce((one, other) => Math.min(one, other));
    }
    return values;
  }

  function number(id: string): Float64Array | null {
    const known = NUMBER_IDS.find((other) => other === id);
    if (known === undefined) return pick(ownNumbers(reading.table, id));
    if (id !== 'amount' && id !== 'refund_amount') return pick(reading.numbers(known)?.values ?? null);
    const values = pick(reading.money(known)?.values ?? null);
    return id === 'amount' ? readable(values) : withRefunds(values && values.map(Math.abs), ({ amount }) => amount);
  }

  /** Amounts without those of open rows below zero. */
  function readable(values: Float64Array | null): Float64Array | null {
    const { unread, kept } = merged;
    if (values === null || unread.length === 0) return values;
    const lines = new Set(unread);
    return values.map((value, lead) => (lines.has(kept?.[lead] ?? lead) ? NaN : value));
  }

  function withRefunds(values: Float64Array | null, of: (refund: Refund) => number): Float64Array | null {
    const { refunds, loose } = merged;
    if (refunds.size + loose.size === 0) return values;
    const all = values?.slice() ?? new Float64Array(merged.kept?.length ?? reading.table.lines.length).fill(NEVER);
    for (const known of [refunds, loose]) for (const [lead, refund] of known) all[lead] = of(refund);
    return all;
  }

  function amounts(): Float64Array | null {
    const all = readable(pick(reading.money('amount')?.all ?? null))?.slice() ?? null;
    if (all !== null) for (const [lead, { amount }] of merged.loose) all[lead] = -amount;
    return all;
  }

  return { milestone, number, amounts };
}

/** Values of lines as values of the lines that are kept. */
export function ofKept(values: Float64Array | null, { kept }: MergedLines): Float64Array | null {
  return values === null || kept === null ? values : Float64Array.from(kept, (line) => values[line] ?? NaN);
}

/** Milestones that are those of the row that counts, whatever the other rows of its lead say. */
const OF_ONE_ROW: readonly string[] = ['paid', 'lost', 'closed', 'refunded', 'close_date', 'modified', 'nps_date'];
