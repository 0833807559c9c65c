import { KpiError } from '../../core/errors.ts';
import { type Arg, isBlank, isGrid, isOmitted } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';
import { COLUMN_IDS, type ColumnId, recognise, wordsOf } from './headers.ts';
import type { Mapping } from './sourceTable.ts';

/**
 * The meanings that the `mapping` argument gives to headers. Each row holds a header of the table
 * and what it is (`Manager`, `Дата оплаты`, an id, or `-` to leave it out). A header row above them
 * is skipped. None when the argument is left out.
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
    const id = recognise(text);
    if (id === null && !/^[-–—]$/.test(text)) {
      if (index === 0 && rows.length > 1) return;
      const likely = nearest(text, COLUMN_IDS.flatMap(wordsOf));
      throw new KpiError('mapping-unreadable', { found: text, row: index + 1, nearest: likely });
    }
    mapping.set(fold(String(header)), id);
  });
  return mapping;
}
