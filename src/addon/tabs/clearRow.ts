import type { Tab } from '../../read/tabs/tab.ts';
import type { TabId } from '../../read/tabs/tabWords.ts';
import type { RowMoved, TabRow, TabUndo } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { plainText } from '../plainText.ts';
import { placeOf } from './placeOf.ts';
import { type TabSheet, cellTextsOf, tabSheetOf } from './tabSheet.ts';

/**
 * Clears the known cells of a row. The row itself and its other cells stay. Call it under the lock.
 */
export function clearRow<F extends string>(tab: Tab<TabId, F>, was: TabRow<F>, { spreadsheet }: Asked): RowMoved<F> {
  const found = tabSheetOf(tab, spreadsheet);
  const place = placeOf(tab, found, was);
  if (found === null || !place?.isSame) return { kind: 'clash', row: place?.row ?? null };
  return { kind: 'kept', row: place.row, undo: { row: place.row, cells: cleared(found, place.row) } };
}

/**
 * Clears the known cells of a row and returns what to write to bring them back, formulas as
 * formulas.
 */
function cleared<F extends string>(found: TabSheet<F>, row: number): TabUndo<F>['cells'] {
  const { tab, sheet, rows, columns } = found;
  const texts = cellTextsOf(found, row);
  return tab.fields
    .filter((field) => texts[field] !== '')
    .flatMap((field) => {
      const column = columns.get(field);
      if (column === undefined) return [];
      const cell = sheet.getRange(row, column + 1);
      const value = rows[row - 1]?.[column];
      const kept = typeof value === 'number' || typeof value === 'boolean' ? value : plainText(texts[field]);
      const undo = [field, cell.getFormula() || kept] as const;
      cell.clearContent();
      return [undo];
    });
}
