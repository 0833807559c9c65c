import { KpiError } from '../core/errors.ts';
import { type Arg, isBlank, isGrid, isOmitted } from './cell.ts';
import { fold, nearest } from './fold.ts';
import { COLUMN_IDS, type ColumnId, HEADERS, recognise } from './headers.ts';
import type { Mapping } from './table.ts';

/**
 * Reads the `mapping` argument: in each row a header of the table and what it is (`Manager`, `Дата оплаты`, an id, or `-` to leave it out).
 * A header row above them is skipped.
 *
 * @throws KpiError `mapping-unreadable` with the nearest column.
 */
export function mappingOf(arg: Arg): Mapping {
  const mapping = new Map<string, ColumnId | null>();
  if (isOmitted(arg)) return mapping;
  const rows = isGrid(arg) ? arg : [[arg]];
  rows.forEach(([header, meaning], index) => {
    if (isBlank(header) || isBlank(meaning)) return;
    const text = String(meaning).trim();
    const id = /^[-–—]$/.test(text) ? null : recognise(text);
    if (id === null && !/^[-–—]$/.test(text)) {
      if (index === 0 && rows.length > 1) return;
      const known = COLUMN_IDS.flatMap((column) => [column, ...HEADERS[column].split('|')]);
      throw new KpiError('mapping-unreadable', { found: text, row: index + 1, nearest: nearest(text, known) });
    }
    mapping.set(fold(String(header)), id);
  });
  return mapping;
}
