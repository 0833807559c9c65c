import { NOBODY } from '../../core/leads.ts';
import { foldedBy } from '../leads/kinds/kindOfTable.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { rowsBehind } from '../receipt/rowsBehind.ts';

/** Which lead each line of a sheet is about. */
export interface LeadOfLines {
  /** By line; NOBODY where that is not known. */
  readonly leads: Int32Array;
  /** Lines that are payments of their own: what they say of themselves goes before their lead. */
  readonly parts: ReadonlySet<number>;
  /** For each lead the first code of its lines that is not NOBODY, the line that counts first. */
  firstOf(codeOf: (line: number) => number): Int32Array;
}

/** Whether every line is a lead, as in most tables. */
export function isLineByLine({ kind, merged }: SheetLeads): boolean {
  return kind.is !== 'events' && kind.is !== 'stages' && merged.kept === null && merged.parts.length === 0;
}

/**
 * Which lead each line of the sheet is about: the line that counts, its other states and refunds of
 * the same ID, further payments; of a log all its events.
 */
export function leadOfLines(leads: SheetLeads): LeadOfLines {
  const { kind, merged, count } = leads;
  const { indexOf, further } = rowsBehind(leads);
  const found = indexOf.map((index, line) =>
    index < 0
      ? (further.get(line)?.lead ?? NOBODY)
      : index < count
        ? index
        : (merged.parts[index - count]?.lead ?? NOBODY),
  );
  const isFolded = foldedBy(kind) !== null;
  const parts = new Set(isFolded ? [] : merged.parts.map(({ line }) => line));

  return {
    leads: found,
    parts,
    firstOf(codeOf) {
      const codes = new Int32Array(count).fill(NOBODY);
      if (!isFolded) for (let lead = 0; lead < count; lead++) codes[lead] = codeOf(merged.kept?.[lead] ?? lead);
      found.forEach((lead, line) => {
        if (lead !== NOBODY && codes[lead] === NOBODY && !parts.has(line)) codes[lead] = codeOf(line);
      });
      return codes;
    },
  };
}
