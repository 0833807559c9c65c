import { rowsBehind } from '../../read/receipt/rowsBehind.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { SourceRow } from '../receipt/question.ts';
import type { CanonicalRow } from './canonicalRows.ts';

/** Where each row of a canonical table stands in the first range; null for what stands in no row of it. */
export function rowFrom(leads: SheetLeads, rows: readonly (CanonicalRow | null)[]): (line: number) => SourceRow | null {
  let lineOf: Int32Array | null = null;
  return (at) => {
    const row = rows[at] ?? null;
    if (row === null) return null;
    lineOf ??= rowsBehind(leads).lineOf;
    const line = lineOf[row.part === null ? row.lead : leads.count + row.part] ?? -1;
    return { argument: 0, row: (leads.reading.table.lines[line] ?? -1) + 1 };
  };
}
