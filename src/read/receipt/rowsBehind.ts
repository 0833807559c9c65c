import type { MergeNote } from '../leads/merging/mergedLines.ts';
import { foldedBy } from '../leads/kinds/kindOfTable.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';

/** What a line is to the lead that another line stands for. */
export type FurtherLine = MergeNote | 'refund' | 'event';

/** Why a line is about no lead. */
export type OutLine = 'excluded' | 'refund-twice' | 'nobody';

/** What stands behind leads in the sheet, line by line. */
export interface RowsBehind {
  /** The line of each lead, then of each further payment. */
  readonly lineOf: Int32Array;
  /** The index, in `lineOf`, of what a line stands for; -1 where it stands for nothing itself. */
  readonly indexOf: Int32Array;
  /** Lines that say more of a lead: its index, and what they are to it. */
  readonly further: ReadonlyMap<number, { readonly lead: number; readonly as: FurtherLine }>;
  /** Lines that are about no lead. */
  readonly out: ReadonlyMap<number, OutLine>;
}

/** Traces leads back to the lines of their sheet. It reads nothing again: what was merged is known. */
export function rowsBehind({ count, reading, merged, kind }: SheetLeads): RowsBehind {
  const { length } = reading.table.lines;
  const isFolded = foldedBy(kind) !== null;
  const { kept, parts, loose } = merged;
  const lineOf = new Int32Array(count + parts.length).fill(-1);
  const indexOf = new Int32Array(length).fill(-1);
  const put = (index: number, line: number): void => {
    lineOf[index] = line;
    if (indexOf[line] === -1) indexOf[line] = index;
  };
  parts.forEach(({ line }, part) => put(count + part, line));
  for (const [lead, { line }] of loose) put(lead, line);
  const further = new Map<number, { lead: number; as: FurtherLine }>();
  const ofLines = merged.leadOfLines();
  if (isFolded) {
    const leadAt = kept === null ? null : new Map(Array.from(kept, (folded, lead) => [folded, lead]));
    for (const [line, folded] of [...ofLines].sort(([a], [b]) => a - b)) {
      const lead = leadAt === null ? folded : leadAt.get(folded);
      if (lead === undefined || indexOf[line] !== -1) continue;
      if (lineOf[lead] === -1) put(lead, line);
      else further.set(line, { lead, as: 'event' });
    }
  } else {
    putLeads(lineOf, indexOf, kept, loose.size === 0 ? count : Math.min(...loose.keys()));
    const notes = notesOf(merged);
    const refunds = new Set(merged.refundLines);
    for (const [line, lead] of ofLines)
      if (indexOf[line] === -1)
        further.set(line, { lead, as: refunds.has(line) ? 'refund' : (notes.get(line) ?? 'id-repeated') });
  }
  const out = new Map<number, OutLine>();
  const doubles = new Set(merged.refundLines);
  const keys = foldedBy(kind)?.leadKeys;
  const away = new Set(reading.away());
  for (let line = indexOf.indexOf(-1); line !== -1; line = indexOf.indexOf(-1, line + 1)) {
    if (further.has(line) || away.has(line)) continue;
    if (doubles.has(line)) out.set(line, 'refund-twice');
    else if (keys?.[line] === '') out.set(line, 'nobody');
    else out.set(line, 'excluded');
  }
  return { lineOf, indexOf, further, out };
}

/** Puts the leads in the lines that stand for them; loose refunds come behind all leads. */
function putLeads(lineOf: Int32Array, indexOf: Int32Array, kept: Int32Array | null, count: number): void {
  for (let lead = 0; lead < count; lead++) {
    const line = kept === null ? lead : (kept[lead] ?? -1);
    lineOf[lead] = line;
    if (indexOf[line] === -1) indexOf[line] = lead;
  }
}

/** What is told of each line that shares its id; of several things the one that says most. */
function notesOf({ notes }: SheetLeads['merged']): ReadonlyMap<number, MergeNote> {
  const byLine = new Map<number, MergeNote>();
  for (const [note, { lines }] of notes)
    if (!ABOUT_PARTS.includes(note)) for (const line of lines) if (!byLine.has(line)) byLine.set(line, note);
  return byLine;
}

/** Notes about rows that are leads or parts themselves. */
const ABOUT_PARTS: readonly MergeNote[] = ['id-clash', 'id-parts', 'id-managers', 'id-damaged', 'id-restarts'];
