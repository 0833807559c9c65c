import { type Cell, isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { headerMeaning } from '../table/columns/headerReadings.ts';
import { DATE_IDS } from '../table/headers.ts';
import { holdsNoDay } from './holdsNoDay.ts';
import type { TableReading } from './tableReading.ts';

/** A column that by its header would be one of days, and holds none that can be read. */
export interface UnfitColumn {
  readonly column: number;
  readonly header: string;
  /** The first of its cells, as written. */
  readonly found: string;
}

/** The column that bears the name of one of these dates and is none; null when there is none. */
export function unfitColumn({ table, dates }: TableReading, ids: readonly string[]): UnfitColumn | null {
  const days = DATE_IDS.filter((id) => {
    const known = ids.includes(id) ? dates(id) : null;
    return ids.includes(id) && (known === null || holdsNoDay(known));
  });
  // Sums below a payment are still no days; a company below “Firma” was never meant as a signature.
  const others = new Set(
    [...table.columns].flatMap(([id, column]) => (id === 'amount' || DATE_IDS.includes(id) ? [] : [column])),
  );
  for (const [column, header] of table.headers.entries()) {
    if (others.has(column) || !days.some((id) => headerMeaning(header, table.from) === id)) continue;
    const found = Array.from(table.lines, (_, line): Cell => cellAt(table, line, column)).find(
      (cell) => !isBlank(cell),
    );
    if (found !== undefined) return { column, header, found: String(found) };
  }
  return null;
}
