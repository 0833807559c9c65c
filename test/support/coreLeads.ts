import { dayOf } from '../../src/core/time/days.ts';
import { type Leads, NEVER, NOBODY, UNDATED } from '../../src/core/leads.ts';

/**
 * A lead written plainly: days of its milestones counted from 2026-09-01 as day 1, `?` for "nobody
 * wrote down when".
 */
export interface PlainLead {
  readonly who?: string;
  /** Who the client is, and by which client they were brought. */
  readonly client?: string;
  readonly by?: string;
  readonly amount?: number;
  readonly nps?: number;
  readonly calls?: number;
  readonly emails_before_call?: number;
  /** Further payments: day and amount of each. */
  readonly parts?: readonly (readonly [paid: number | '?', amount: number])[];
  readonly [milestone: string]: number | string | PlainLead['parts'];
}

export const DAY_ZERO = dayOf(2026, 9, 1) - 1;

const WORDS = ['who', 'client', 'by', 'parts'];
const NUMBERS = ['amount', 'refund_amount', 'nps', 'calls', 'emails_before_call'];

/**
 * Core leads made row by row, without any sheet: every milestone named by some row is a dated
 * column.
 *
 * @param dayZero The day before day 1.
 */
export function coreLeads(rows: readonly PlainLead[], dayZero = DAY_ZERO): Leads {
  const names = [...new Set(rows.flatMap(({ who }) => (who === undefined ? [] : [who])))];
  const ids = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = new Map<string, Float64Array>();
  for (const id of ids) {
    if (WORDS.includes(id) || NUMBERS.includes(id)) continue;
    columns.set(
      id,
      Float64Array.from(rows, (row) => at(row[id], dayZero)),
    );
  }
  if (!columns.has('created')) columns.set('created', new Float64Array(rows.length).fill(UNDATED));
  const clients = codesOfNames(rows.map(({ client }) => client));
  const codesOf = (key: 'client' | 'by'): Int32Array | null =>
    ids.has(key) ? Int32Array.from(rows, (row) => clients.get(row[key] ?? '') ?? -1) : null;
  const further = rows.flatMap(({ parts = [] }, lead) => parts.map(([day, amount]) => ({ lead, day, amount })));
  const parts = {
    leads: Int32Array.from(further, ({ lead }) => lead),
    paid: Float64Array.from(further, ({ day }) => at(day, dayZero)),
    amounts: Float64Array.from(further, ({ amount }) => amount),
  };
  return {
    count: rows.length,
    managers: { names, codes: Int32Array.from(rows, ({ who }) => (who === undefined ? NOBODY : names.indexOf(who))) },
    columns: [...ids],
    isDated: (id: string) => ids.has(id),
    milestone: (id: string) => columns.get(id) ?? null,
    number: (id: string) =>
      ids.has(id) && NUMBERS.includes(id) ? Float64Array.from(rows, (row) => Number(row[id] ?? NaN)) : null,
    parts: () => (further.length === 0 ? null : parts),
    clients: () => codesOf('client'),
    broughtBy: () => codesOf('by'),
    lastDay: (today: number) => today,
  };
}

function at(value: PlainLead[string], dayZero: number): number {
  return typeof value === 'number' ? dayZero + value : value === '?' ? UNDATED : NEVER;
}

/** Each name once, with its number in the order of the rows. */
function codesOfNames(names: readonly (string | undefined)[]): Map<string, number> {
  const known = new Set(names.filter((name) => name !== undefined));
  return new Map([...known].map((name, code) => [name, code]));
}
