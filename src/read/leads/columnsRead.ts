import type { ColumnId } from '../table/headers.ts';
import type { TableReading } from './tableReading.ts';

/** A column that is read. */
export interface ColumnRead {
  /** What it is read as; null for a milestone named by its own header. */
  readonly id: ColumnId | null;
  readonly column: number;
  readonly header: string;
  /** How many leads have a cell that is not blank. */
  readonly filled: number;
  /** How sure the reading is, from 0 to 1; null for a milestone of the table's own. */
  readonly certainty: number | null;
}

/** The columns that are read, in the order of the sheet. A table without any has none. */
export function columnsRead({ table, ownColumns, cells }: TableReading): ColumnRead[] {
  const ids = new Map<number, ColumnId | null>(ownColumns().map(({ column }) => [column, null]));
  for (const [id, column] of table.columns) ids.set(column, id);
  const { filled } = cells();
  return table.headers.flatMap((header, column) => {
    const id = ids.get(column);
    if (id === undefined) return [];
    return [{ id, column, header, filled: filled[column] ?? 0, certainty: table.certainty.get(column) ?? null }];
  });
}
