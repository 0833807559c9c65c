import type { SheetLeads } from './sheetLeads.ts';

/**
 * What became of the rows of a range, up to the last filled one: read + merged + parts + skipped =
 * total.
 */
export interface RowCounts {
  readonly total: number;
  /** Rows that are leads; of a log or a history, the first row of each; of a report, all rows. */
  readonly read: number;
  /** Rows that are further payments of these leads. */
  readonly parts: number;
  /** Rows that say more about these leads: other states, refunds, further events and stages. */
  readonly merged: number;
  /** Rows that are about nobody: blank rows, headers, totals, titles, false leads. */
  readonly skipped: number;
  readonly leads: number;
}

export function rowCounts({ count, reading, merged, kind }: SheetLeads): RowCounts {
  const { rowCount, lines, skipped } = reading.table;
  const { above, header, total, title, noLead, blank } = skipped;
  const out = above.length + header.length + total.length + title.length + noLead.length + blank;
  const leads = count - merged.loose.size;
  const folded = kind.is === 'events' ? kind.log : kind.is === 'stages' ? kind.history : null;
  const nobodys = folded ? folded.leadKeys.filter((key) => key === '').length : 0;
  return {
    total: rowCount,
    read: leads,
    parts: merged.parts.length,
    merged: folded
      ? lines.length - nobodys - leads - merged.parts.length
      : merged.repeated.length + merged.refundLines.length,
    skipped: out + merged.excluded.length + nobodys,
    // Totals of days are read, and no leads.
    leads: kind.is === 'report' ? 0 : leads,
  };
}
