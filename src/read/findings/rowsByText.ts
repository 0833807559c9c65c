import { isBlank, isSheetError } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** The rows of each different text in a column, on the lines that are asked about. */
export function rowsByText(
  table: SourceTable,
  column: number,
  isAsked: (line: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let line = 0; line < table.lines.length; line++) {
    if (!isAsked(line)) continue;
    const cell = cellAt(table, line, column);
    if (isBlank(cell) || isSheetError(cell)) continue;
    const text = String(cell).trim();
    const row = table.lines[line] ?? -1;
    const seen = rows.get(text);
    if (seen) seen.push(row);
    else rows.set(text, [row]);
  }
  return rows;
}
