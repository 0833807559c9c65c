import type { Tab } from '../../../read/tabs/tab.ts';
import type { TabId } from '../../../read/tabs/tabWords.ts';
import type { RowMoved, TabRow, TabUndo } from '../../api/index.ts';
import type { Asked } from '../../endpoint.ts';
import { clearCells } from '../../cells/putCells.ts';
import { mustBePortable } from '../../cells/putFormula.ts';
import { isDate } from '../../../read/cells/cell.ts';
import { placeOf } from '../../tabs/placeOf.ts';
import { type TabSheet, cellTextsOf, tabSheetOf } from '../../tabs/tabSheet.ts';

/**
 * Clears the known cells of a row. The row itself and its other cells stay. Call it under the lock.
 */
export function clearRow<F extends string>(tab: Tab<TabId, F>, was: TabRow<F>, asked: Asked): RowMoved<F> {
  const found = tabSheetOf(tab, asked);
  const place = placeOf(tab, found, was);
  if (found === null || !place?.isSame) return { kind: 'clash', row: place?.row ?? null };
  return { kind: 'kept', row: place.row, undo: { row: place.row, cells: cleared(found, place.row, asked) } };
}

/**
 * Clears the known cells of a row and returns what to write to bring them back, formulas as
 * formulas.
 */
function cleared<F extends string>(found: TabSheet<F>, row: number, asked: Asked): TabUndo<F>['cells'] {
  const { tab, sheet, rows, columns } = found;
  const texts = cellTextsOf(found, row);
  const filled = tab.fields.flatMap((field) => {
    const column = columns.get(field);
    if (column === undefined || texts[field] === '') return [];
    const cell = sheet.getRange(row, column + 1);
    return [{ field, cell, value: rows[row - 1]?.[column], formula: cell.getFormula() }];
  });
  // All formulas are looked at before anything is cleared: one that could not come back stays.
  const undo = filled.map(({ field, value, formula }): TabUndo<F>['cells'][number] => {
    if (formula !== '') return [field, { formula: mustBePortable(formula, asked) }];
    if (isDate(value)) return [field, { day: asked.host.zone.serialOf(value.getTime()) }];
    return [field, typeof value === 'number' || typeof value === 'boolean' ? value : texts[field]];
  });
  for (const { cell } of filled) clearCells(cell);
  return undo;
}
