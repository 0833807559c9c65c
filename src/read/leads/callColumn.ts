import { type Cell, isBlank } from '../cells/cell.ts';
import { areCallResults } from '../cells/areCallResults.ts';
import { headerSense } from '../table/columns/headerSense.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** So many rows tell what stands in a column. */
const ENOUGH = 1000;

/**
 * The column that says what calls came to, by its header or its cells. Where no other column tells
 * who has paid, the rows are calls, not deals.
 *
 * @returns Null when no unused column does.
 */
export function callColumn({ headers, columns, beside, rows, lines }: SourceTable): number | null {
  const used = new Set(columns.values());
  const column = headers.findIndex((header, at) => {
    if (header === '' || used.has(at) || beside.has(at)) return false;
    return headerSense(header).says('callResult') > 0 || areCallResults(wordsOf(at));
  });
  return column < 0 ? null : column;

  function wordsOf(at: number): ReadonlySet<Cell> {
    const cells = Array.from(lines.subarray(0, ENOUGH), (line) => rows[line]?.[at]);
    return new Set(cells.filter((cell) => !isBlank(cell)));
  }
}
