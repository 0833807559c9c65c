import { NOBODY } from '../../core/leads.ts';
import { groupBy } from '../../read/groupBy.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';

/** A row of the canonical table: a lead by its index, or one of its further payments. */
export interface CanonicalRow {
  readonly lead: number;
  /** The index of the payment; null for the lead itself. */
  readonly part: number | null;
}

/** The rows of the canonical table: each lead, and below it its further payments. */
export function canonicalRows({ count, merged }: SheetLeads): readonly CanonicalRow[] {
  const parts = groupBy(merged.parts.keys(), (part) => merged.parts[part]?.lead ?? NOBODY);
  const rows: CanonicalRow[] = [];
  for (let lead = 0; lead < count; lead++) {
    rows.push({ lead, part: null });
    for (const part of parts.get(lead) ?? NONE) rows.push({ lead, part });
  }
  return rows;
}

const NONE: readonly number[] = [];
