import { isBlank } from './cell.ts';
import type { ColumnId } from './headers.ts';
import type { SheetLeads } from './leads.ts';

/** A column that is used. */
export interface ColumnRead {
  /** What it is read as; null for a milestone under its own header. */
  readonly id: ColumnId | null;
  readonly column: number;
  readonly header: string;
  /** Leads whose cell is not blank. */
  readonly filled: number;
}

/** The columns that are used, in the order of the sheet. */
export function columnsRead({ table, ownMilestones }: SheetLeads): ColumnRead[] {
  const read = (id: ColumnId | null, column: number): ColumnRead => ({
    id,
    column,
    header: table.headers[column] ?? '',
    filled: table.lines.reduce((count, line) => (isBlank(table.rows[line]?.[column]) ? count : count + 1), 0),
  });
  const known = [...table.columns].map(([id, column]) => read(id, column));
  const own = [...ownMilestones().values()].map((column) => read(null, column));
  return [...known, ...own].sort((a, b) => a.column - b.column);
}
