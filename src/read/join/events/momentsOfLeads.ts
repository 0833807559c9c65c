import { valueAt } from '../../../core/leads.ts';
import { sourceOfRow } from '../clients/rowKeys.ts';
import type { JoinFrame } from '../joinFrame.ts';
import { distinctEvents } from './distinctEvents.ts';

/** What happened to one lead, each event once, in the order of time; those without a day last. */
export interface Moments {
  readonly count: number;
  /** Serials, or UNDATED: the first ones, as many as there are. */
  readonly at: ArrayLike<number>;
  /** Minutes of a visit; -1 where they are not known. */
  readonly size: ArrayLike<number>;
}

/** The rows of one kind of event, by the lead that they belong to. */
export interface MomentsOfLeads {
  /**
   * Takes the rows of a table, by the lead of each, −1 for a row of none: the tables from the last
   * one to the first.
   */
  addAll(leads: Int32Array, start: number): void;
  /** Null for none. They are good until the next lead is asked for. */
  of(lead: number): Moments | null;
}

/** More events of a lead than that are sorted by the engine. */
const FEW = 32;

/**
 * Gathers events of several kinds. Most leads have a few of one table, each with its time: these are
 * sorted in place, and no list or object is made for them. The others see `distinctEvents`.
 *
 * @param happened When, and how much, by the row.
 * @returns Makes a gathering for one kind. A row belongs to one of them.
 */
export function momentsOfLeads(
  { sources, clients: { rows, starts } }: Pick<JoinFrame, 'sources' | 'clients'>,
  happened: { readonly at: Float64Array; readonly size: Float64Array },
  leadCount: number,
): () => MomentsOfLeads {
  const next = new Int32Array(rows.count);
  const ends = [...starts.slice(1), rows.count];
  const few = { count: 0, at: new Float64Array(FEW), size: new Float64Array(FEW) };

  const textOf = (source: number, line: number): string => {
    const table = sources[source]?.reading.table;
    return JSON.stringify(table?.rows[table.lines[line] ?? -1]);
  };

  /** The slow way, for any events. */
  function sort(first: number): Moments {
    const events = [];
    for (let row = first; row >= 0; row = next[row] ?? -1) {
      const source = sourceOfRow(starts, row);
      const line = row - (starts[source] ?? 0);
      events.push({ source, line, at: valueAt(happened.at, row), size: valueAt(happened.size, row) });
    }
    const distinct = distinctEvents(events, (event) => textOf(event.source, event.line));
    return {
      count: distinct.length,
      at: distinct.map((event) => event.at),
      size: distinct.map((event) => (event.size >= 0 ? event.size : -1)),
    };
  }

  return () => {
    // Each row of a lead knows the next one.
    const firsts = new Int32Array(leadCount).fill(-1);
    return {
      addAll: (leads, start) => addBefore(firsts, next, leads, start),
      of(lead) {
        const first = firsts[lead] ?? -1;
        if (first < 0) return null;
        few.count = insertAll(first, ends[sourceOfRow(starts, first)] ?? 0, next, happened, few);
        return few.count > 0 ? few : sort(first);
      },
    };
  };
}

/** Puts each row before the rows of its lead that are there already. */
function addBefore(firsts: Int32Array, next: Int32Array, leads: Int32Array, start: number): void {
  for (let line = leads.length - 1; line >= 0; line--) {
    const lead = leads[line] ?? -1;
    if (lead < 0) continue;
    next[start + line] = firsts[lead] ?? -1;
    firsts[lead] = start + line;
  }
}

/** @returns How many there are; 0 where that is no few events of one table with their times. */
function insertAll(
  first: number,
  end: number,
  next: Int32Array,
  happened: { readonly at: Float64Array; readonly size: Float64Array },
  { at, size }: { readonly at: Float64Array; readonly size: Float64Array },
): number {
  let count = 0;
  for (let row = first; row >= 0; row = next[row] ?? -1) {
    const day = happened.at[row] ?? 0;
    if (row >= end || !(day > Math.floor(day)) || count === FEW) return 0;
    const known = happened.size[row] ?? -1;
    const amount = known >= 0 ? known : -1;
    let place = count;
    while (place > 0 && isBefore(day, amount, at[place - 1] ?? 0, size[place - 1] ?? 0)) place--;
    if (place > 0 && at[place - 1] === day && size[place - 1] === amount) continue;
    for (let i = count; i > place; i--) {
      at[i] = at[i - 1] ?? 0;
      size[i] = size[i - 1] ?? 0;
    }
    at[place] = day;
    size[place] = amount;
    count++;
  }
  return count;
}

const isBefore = (at: number, size: number, other: number, otherSize: number): boolean =>
  at < other || (at === other && size < otherSize);
