import type { MergeNote } from '../leads/merging/mergedLines.ts';
import { columnLetter } from '../cells/a1.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { SourceTable } from '../table/sourceTable.ts';
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
  for (const [what, rows] of byContent(reading.table)) tell('rows-no-lead', 0, rows, { subject: what });
  tell('rows-total', 0, skipped.total);
  const { managerTitles } = reading.table;
  const names = [...new Set(managerTitles.map(({ name }) => name))];
  const managers = managerTitles.map(({ row }) => row);
  tell('rows-manager', 0, managers, { subject: names.slice(0, SHOWN).join(', ') });
  tell(
    'rows-title',
    0,
    skipped.title.filter((row) => !managers.includes(row)),
  );
  tell(
    'rows-header',
    0,
    skipped.header.filter((row) => row > headerRow),
  );
  tell(
    'rows-above',
    0,
    skipped.above.filter((row) => !managers.includes(row)),
  );
}

/** How many names or headers a sentence shows. */
const SHOWN = 3;

/** Rows that are no leads, by the headers of what stands in them. */
function byContent({ rows, headers, beside, skipped }: SourceTable): ReadonlyMap<string, readonly number[]> {
  const kinds = new Map<string, number[]>();
  for (const row of skipped.noLead) {
    const cells = rows[row] ?? [];
    const said = [...cells.keys()].filter((column) => isSaid(cells[column]) && !beside.has(column));
    const names = said.map((column) => headers[column] || columnLetter(column));
    const kind = names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');
    const known = kinds.get(kind);
    if (known) known.push(row);
    else kinds.set(kind, [row]);
  }
  return kinds;
}

const isSaid = (cell: Cell): boolean => !isBlank(cell) && cell !== false;
