import { fold } from '../../read/cells/fold.ts';
import type { Tab } from '../../read/tabs/tab.ts';
import type { TabId } from '../../read/tabs/tabWords.ts';
import type { CellTexts, TabRow } from '../api/index.ts';
import { type TabSheet, rowsIn } from './tabSheet.ts';

/**
 * Where a row that was read earlier stands now. `isSame`: it is found word for word, perhaps in
 * another place. Otherwise it is the row with the same name, or a similar row in the same place;
 * null when there is none.
 */
export function placeOf<F extends string>(
  { fields, names, alike }: Tab<TabId, F>,
  found: TabSheet<F> | null,
  was: TabRow<F>,
): { readonly row: number; readonly isSame: boolean } | null {
  const rows = rowsIn(found);
  const inPlace = rows.filter(({ row }) => row === was.row);
  const agree = (cells: CellTexts<F>, fields: readonly F[]): boolean =>
    fields.every((field) => cells[field] === was.cells[field]);
  const same = [...inPlace, ...rows].find(({ cells }) => agree(cells, fields));
  if (same) return { row: same.row, isSame: true };
  const isNamed = ({ cells }: TabRow<F>): boolean =>
    names.every((field) => fold(cells[field]) === fold(was.cells[field]));
  const other = rows.find(isNamed) ?? inPlace.find(({ cells }) => agree(cells, alike));
  return other ? { row: other.row, isSame: false } : null;
}
