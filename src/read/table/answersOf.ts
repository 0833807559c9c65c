import { KpiError } from '../../core/errors.ts';
import { type Arg, isBlank, isGrid, isOmitted } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';
import type { Answers } from './answers.ts';
import { COLUMN_IDS, type ColumnId, recognise, wordsOf } from './headers.ts';

/**
 * The answers in the `mapping` argument. Each row holds a header of the table and what it is
 * (`Manager`, `Дата оплаты`, an id, or `-` to leave it out). A header row above them is skipped.
 * None when the argument is left out.
 *
 * @throws KpiError `mapping-unreadable` with the nearest column.
 */
export function answersOf(arg: Arg): Answers {
  const headers = new Map<string, ColumnId | null>();
  const answers: Answers = { headers, columns: new Map(), statuses: new Map(), sameId: null };
  if (isOmitted(arg)) return answers;
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
    headers.set(fold(String(header)), id);
  });
  return answers;
}
