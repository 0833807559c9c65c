import { UNDATED, type Leads } from '../../src/core/leads.ts';
import { type PlainLead, coreLeads } from './coreLeads.ts';

/**
 * A column. `created: [1, 1]`: both leads came on day 1. null: not reached. UNDATED: reached on an
 * unknown day. `parts: [[[9, 30]]]`: the first lead paid 30 more on day 9.
 */
export type Columns = Readonly<Record<string, readonly (string | number | null | PlainLead['parts'])[]>>;

/**
 * Leads written column by column, with `who` for the manager and milestones as days from 1: short
 * enough for an example. All columns have one length.
 */
export function leadsOf(columns: Columns): Leads {
  const count = Math.max(0, ...Object.values(columns).map((column) => column.length));
  const rows = Array.from({ length: count }, (_, i) =>
    Object.fromEntries(
      Object.entries(columns).map(([id, column]) => [id, column[i] === UNDATED ? '?' : (column[i] ?? undefined)]),
    ),
  );
  return coreLeads(rows, 0);
}
