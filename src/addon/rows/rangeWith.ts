import type { KpiError } from '../../core/errors.ts';
import type { Cell } from '../../read/cells/cell.ts';
import { RowReader } from '../../read/tabs/rowReader.ts';
import type { Specs } from '../../read/tabs/tab.ts';
import type { Rows } from '../../read/tabs/tabRows.ts';
import { spellingsOfWord } from '../../read/tabs/tabWords.ts';
import type { Draft, RowTabId, TabRow, RowField } from '../api/index.ts';
import { typedCell, isNumberKind } from './cellNumbers.ts';
import type { LeadData } from './leadData.ts';
import type { RowTab } from './rowTab.ts';

/**
 * The rows as the tab would hold them, with the written row last. So a contradiction between two
 * rows is reported for that row.
 */
export function rangeWith<T extends RowTabId>(
  { tab }: RowTab<T>,
  others: readonly TabRow<RowField<T>>[],
  draft: Draft<T>,
): Rows {
  const rowOf = (cells: Draft<T>): Cell[] =>
    tab.fields.map((field) => {
      const { kind, words = [] } = tab.specs[field];
      const text = cells[field];
      // A form uses ids of words, a tab the words themselves; any language will do here.
      if (words.includes(text)) return spellingsOfWord(tab.id, text)[0] ?? text;
      return isNumberKind(kind) ? typedCell(text.trim()) : text;
    });
  return [[...tab.fields], ...others.map(({ cells }) => rowOf(cells)), rowOf(draft)];
}

/** What is wrong with the last row of a range; null when nothing is. A blank row lacks its name. */
export function lastMistake<T extends RowTabId>(
  { tab, read }: RowTab<T>,
  range: Rows,
  data: LeadData,
): KpiError | null {
  const rows = read(range, data);
  const last = rows[rows.length - 1];
  if (last?.row === range.length) return last.mistake;
  return new RowReader<Specs>(tab, () => '', range.length).blank(tab.names[0] ?? '', []);
}
