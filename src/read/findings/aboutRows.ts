import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { TellFinding } from './finding.ts';

/** Finds rows that are no leads: left out, or merged into leads. */
export function aboutRows({ reading, merged }: SheetLeads, tell: TellFinding): void {
  const { lines, skipped, columns, headerRow } = reading.table;
  const rowsOf = (all: readonly number[]): number[] => all.map((line) => lines[line] ?? -1);
  const amount = columns.get('amount') ?? 0;
  const id = columns.get('id') ?? 0;
  tell('id-clash', id, rowsOf(merged.clashing));
  tell('id-amounts', amount, rowsOf(merged.otherAmount));
  tell('id-repeated', id, rowsOf(merged.repeated));
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
