import { type Cell, isBlank } from '../../read/cells/cell.ts';

/**
 * How many columns the table takes. It begins with the first filled column and ends before the next
 * blank one. Cells further right, such as a board that reads this table, are not part of it.
 */
export function tableWidth(rows: readonly (readonly Cell[])[]): number {
  const isFilled = (rows[0] ?? []).map((_, column) => rows.some((row) => !isBlank(row[column])));
  const first = isFilled.indexOf(true);
  const end = isFilled.indexOf(false, first);
  return first < 0 ? 0 : end < 0 ? isFilled.length : end;
}
