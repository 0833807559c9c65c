import type { Inserted } from '../api/index.ts';
import { type Area, overlap } from './area.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether a result may fill an area: it lies on the tab, holds nothing, and is not what the formula
 * itself reads.
 *
 * @param replaced The formula that the sidebar wrote last. If it still stands in the selected cell,
 *   that cell and the cells it fills count as free.
 */
export function isFree(area: Area, sheet: Sheet, reads: readonly Area[], replaced: Inserted | null): boolean {
  const { row, column, rows, columns } = area;
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) return false;
  if (reads.some((other) => overlap(area, other))) return false;
  const range = sheet.getRange(row, column, rows, columns);
  const formulas = range.getFormulas();
  const isOld = replaced !== null && replaced.formula !== '' && formulas[0]?.[0] === replaced.formula;
  const values: unknown[][] = range.getValues();
  return values.every((cells, r) =>
    cells.every((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      const isOwn = isOld && r < replaced.rows && c < replaced.columns && (formula === '' || (r === 0 && c === 0));
      return isOwn || (formula === '' && value === '');
    }),
  );
}
