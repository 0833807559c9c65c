import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/**
 * The rows of each text in a column that is asked about, on the lines that are. Each different cell
 * is looked at once.
 */
export function rowsByText(
  table: SourceTable,
  column: number,
  isAsked: (text: string) => boolean,
  isLine: (line: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  // Null is for a cell that is not asked about.
  const texts = new Map<Cell, string | null>();
  for (let line = 0; line < table.lines.length; line++) {
    const cell = cellAt(table, line, column);
    let text = texts.get(cell);
    if (text === undefined) {
      const own = isBlank(cell) || isSheetError(cell) ? '' : String(cell).trim();
      texts.set(cell, (text = own !== '' && isAsked(own) ? own : null));
    }
    if (text === null || !isLine(line)) continue;
    const row = table.lines[line] ?? -1;
    const seen = rows.get(text);
    if (seen) seen.push(row);
    else rows.set(text, [row]);
  }
  return rows;
}
