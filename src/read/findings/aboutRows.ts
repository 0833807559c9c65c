import type { MergeNote } from '../leads/mergeLines.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { TellFinding } from './finding.ts';

/** What is told about rows of one id: questions first, then what money hangs on. */
const ID_NOTES: readonly MergeNote[] = [
  'same-id-changed',
  'same-id-amounts',
  'same-id-twice',
  'same-id-total',
  'id-clash',
  'id-damaged',
  'id-restarts',
  'id-lost',
  'id-amounts',
  'id-managers',
  'id-planned',
  'refund-status',
  'id-parts',
  'id-repeated',
];

/** Finds rows that are no leads: left out, or merged into leads. */
export function aboutRows({ reading, merged }: SheetLeads, tell: TellFinding): void {
  const { lines, skipped, columns, headerRow } = reading.table;
  const rowsOf = (all: readonly number[]): number[] => all.map((line) => lines[line] ?? -1);
  const amount = columns.get('amount') ?? 0;
  const id = columns.get('id') ?? 0;
  for (const note of ID_NOTES) {
    const { lines: about = [], sum = 0 } = merged.notes.get(note) ?? {};
    const inOrder = [...about].sort((a, b) => a - b);
    tell(note, note.endsWith('amounts') || sum !== 0 ? amount : id, rowsOf(inOrder), { sum });
  }
  tell('amount-open', amount, rowsOf(merged.unread));
  tell('refund-orphan', amount, rowsOf(merged.orphans));
  tell('refund-merged', amount, rowsOf(merged.refundLines.filter((line) => !merged.orphans.includes(line))));
  tell('rows-excluded', columns.get('status') ?? columns.get('stage') ?? 0, rowsOf(merged.excluded));
  tell('rows-total', 0, skipped.total);
  tell(
    'rows-header',
    0,
    skipped.header.filter((row) => row > headerRow),
  );
  tell('rows-above', 0, skipped.above);
}
