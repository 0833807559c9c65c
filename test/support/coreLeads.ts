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
  readonly [milestone: string]: number | string | undefined;
}

export const DAY_ZERO = dayOf(2026, 9, 1) - 1;

const WORDS = ['who', 'client', 'by'];
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
  const clients = [...new Set(rows.map(({ client }) => client))].filter((client) => client !== undefined);
  const codesOf = (key: 'client' | 'by'): Int32Array | null =>
    ids.has(key) ? Int32Array.from(rows, (row) => clients.indexOf(row[key] ?? '')) : null;
  return {
    count: rows.length,
    managers: { names, codes: Int32Array.from(rows, ({ who }) => (who === undefined ? NOBODY : names.indexOf(who))) },
    rowKind: 'lead',
    columns: [...ids],
    isDated: (id: string) => ids.has(id),
    milestone: (id: string) => columns.get(id) ?? null,
    number: (id: string) =>
      ids.has(id) && NUMBERS.includes(id) ? Float64Array.from(rows, (row) => Number(row[id] ?? NaN)) : null,
    clients: () => codesOf('client'),
    broughtBy: () => codesOf('by'),
    lastDay: (today: number) => today,
  };
}

function at(value: number | string | undefined, dayZero: number): number {
  return typeof value === 'number' ? dayZero + value : value === '?' ? UNDATED : NEVER;
}
