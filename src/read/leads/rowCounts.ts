import type { SheetLeads } from './sheetLeads.ts';

/**
 * What became of the rows of a range, up to the last filled one: read + merged + parts + skipped =
 * total.
 */
export interface RowCounts {
  readonly total: number;
  /** Rows that are leads; of an event log, the first event of each. */
  readonly read: number;
  /** Rows that are further payments of these leads. */
  readonly parts: number;
  /** Rows that say more about these leads: other states, refunds, further events. */
  readonly merged: number;
  /** Rows that are about nobody: blank rows, headers, totals, false leads. */
  readonly skipped: number;
  readonly leads: number;
}

export function rowCounts({ count, reading, merged, log }: SheetLeads): RowCounts {
  const { rowCount, lines, skipped } = reading.table;
  const { above, header, total, blank } = skipped;
  const leads = count - merged.loose.size;
  const nobodys = log ? log.leadKeys.filter((key) => key === '').length : 0;
  return {
    total: rowCount,
    read: leads,
    parts: merged.parts.length,
    merged: log ? lines.length - nobodys - leads : merged.repeated.length + merged.refundLines.length,
    skipped: above.length + header.length + total.length + merged.excluded.length + blank + nobodys,
    leads,
  };
}
