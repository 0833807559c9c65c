import type { Tab } from '../../read/tabs/tab.ts';
import type { TabId } from '../../read/tabs/tabWords.ts';
import type { RowMoved, TabRow } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { plainText } from '../plainText.ts';
import { placeOf } from './placeOf.ts';
import { type TabSheet, tabSheetOf } from './tabSheet.ts';

/**
 * Swaps two rows: their known cells with number formats, formulas as they are written. Call it
 * under the lock.
 *
 * @returns Where the first one stands now.
 */
export function swapRows<F extends string>(
  tab: Tab<TabId, F>,
  was: TabRow<F>,
  other: TabRow<F>,
  { spreadsheet }: Asked,
): RowMoved<F> {
  const found = tabSheetOf(tab, spreadsheet);
  const [place, aim] = [placeOf(tab, found, was), placeOf(tab, found, other)];
  if (found === null || !place?.isSame || !aim?.isSame) return { kind: 'clash', row: place?.row ?? null };
  if (place.row !== aim.row) {
    const [one, two] = [contentOf(found, place.row), contentOf(found, aim.row)];
    one.forEach(({ cell, content, format }, index) => {
      const there = two[index];
      if (there === undefined) return;
      cell.setNumberFormat(there.format).setValue(there.content);
      there.cell.setNumberFormat(format).setValue(content);
    });
  }
  return { kind: 'kept', row: aim.row, undo: null };
}

/** The known cells of a row, and what to write to have the same in another row. */
function contentOf<F extends string>({ sheet, rows, columns }: TabSheet<F>, row: number) {
  return [...columns.values()].map((column) => {
    const cell = sheet.getRange(row, column + 1);
    const value = rows[row - 1]?.[column] ?? '';
    const content = typeof value === 'string' ? plainText(value) : value;
    return { cell, content: cell.getFormula() || content, format: cell.getNumberFormat() };
  });
}
