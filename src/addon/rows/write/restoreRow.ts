import { putCell } from '../../cells/putCells.ts';
import { putFormula } from '../../cells/putFormula.ts';
import { fold } from '../../../read/cells/fold.ts';
import type { Tab } from '../../../read/tabs/tab.ts';
import type { TabId } from '../../../read/tabs/tabWords.ts';
import type { RowMoved, TabRow, TabUndo } from '../../api/index.ts';
import type { Asked } from '../../endpoint.ts';
import { fieldCell, freeRow } from '../../tabs/tabCells.ts';
import { madeTabSheet, rowsIn } from '../../tabs/tabSheet.ts';

/**
 * Writes a deleted row back to its place, or into a free row if its place is taken by now. Call it
 * under the lock.
 */
export function restoreRow<F extends string>(tab: Tab<TabId, F>, undo: TabUndo<F>, asked: Asked): RowMoved<F> {
  const sheet = madeTabSheet(tab, asked);
  const rows = rowsIn(sheet);
  const back = new Map(undo.cells);
  const isSame = ({ cells }: TabRow<F>): boolean =>
    tab.names.every((field) => fold(cells[field]) === fold(shown(back.get(field) ?? '')));
  const same = rows.find(isSame);
  if (same) return { kind: 'clash', row: same.row };
  const isFree = undo.row > sheet.header + 1 && rows.every(({ row }) => row !== undo.row);
  const row = isFree ? undo.row : freeRow(sheet);
  for (const [field, value] of undo.cells) {
    const cell = fieldCell(sheet, row, field, asked);
    if (typeof value !== 'object') putCell(cell, value);
    else if ('formula' in value) putFormula(cell, value.formula, asked);
    else putCell(cell, new Date(asked.host.zone.instantOf(value.day)));
  }
  return { kind: 'kept', row, undo: null };
}

/** What a name comes to: no formula and no day is one. */
function shown(value: TabUndo<string>['cells'][number][1]): string {
  return typeof value === 'object' ? '' : String(value);
}
