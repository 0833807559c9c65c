import type { Payment } from '../../read/join/joinedPayments.ts';
import type { JoinedTables } from '../../read/join/joinTables.ts';
import type { Column } from '../table/table.ts';
import { type CanonicalRow, canonicalRows } from './canonicalRows.ts';

/** A row of the joined table: a row of the first table, a client of another one, or a payment. */
export interface JoinedRow {
  readonly lead: number;
  /** The row in the canonical table of the first one; null for what other tables add. */
  readonly of: CanonicalRow | null;
  /** A further payment that another table tells. */
  readonly payment: Payment | null;
}

/** A column of the joined table, by its known name or one of its own. */
export interface JoinedColumn extends Column<JoinedRow> {
  readonly id: string;
}

/** Whether a row is a further payment of a lead. */
export const isPart = ({ of, payment }: JoinedRow): boolean => payment !== null || (of !== null && of.part !== null);

/**
 * The rows: those of the first table, each with its further payments, and behind them the clients
 * that stand in other tables alone. Where other tables know the payments, theirs are the rows.
 */
export function joinedRows({ main, ownLeads, payments }: JoinedTables): readonly JoinedRow[] {
  const rows: JoinedRow[] = [];
  const put = (lead: number, of: CanonicalRow | null): void => {
    const own = payments.get(lead);
    // A further payment of the first table is none where other tables know the payments.
    if (own && of && of.part !== null) return;
    rows.push({ lead, of, payment: null });
    for (let i = 1; own && i < own.length; i++) rows.push({ lead, of: null, payment: own[i] ?? null });
  };
  for (const of of canonicalRows(main)) put(of.lead, of);
  ownLeads.forEach((_, i) => put(main.count + i, null));
  return rows;
}
