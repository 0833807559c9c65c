import { addressOf } from '../../read/cells/a1.ts';
import { typedText } from '../../read/arguments/plainArguments.ts';
import type { Inserted } from '../api/index.ts';
import { type Area, overlap } from './area.ts';
import { Obstacle } from '../endpoint.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows × columns, as a person reads it. */
function sizeOf({ rows, columns }: Area): string {
  return `${rows} × ${columns}`;
}

/** @throws Obstacle when the area reaches over the edge of the tab. */
export function mustFit(area: Area, sheet: Sheet): void {
  const { row, column, rows, columns } = area;
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) {
    throw new Obstacle((words) => words.beyond(sizeOf(area)));
  }
}

/** @throws Obstacle when the area lies in cells that the formula reads: a circle. */
export function mustNotReadItself(area: Area, reads: readonly Area[]): void {
  const read = reads.find((other) => overlap(area, other));
  if (read !== undefined) throw new Obstacle((words) => words.inside(read.label));
}

/**
 * @param replaced The formula that the sidebar wrote last. If it still stands in the selected cell,
 *   that cell and the cells it fills count as free.
 * @throws Obstacle that names the first filled cell in the way and what it holds.
 */
export function mustBeFree(area: Area, sheet: Sheet, replaced: Inserted | null): void {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const formulas = range.getFormulas();
  const isOld = replaced !== null && replaced.formula !== '' && formulas[0]?.[0] === replaced.formula;
  range.getValues().forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      const isOwn = isOld && r < replaced.rows && c < replaced.columns && (formula === '' || (r === 0 && c === 0));
      const holds = formula || value;
      if (holds === '' || isOwn) return;
      const cell = addressOf(area.row + r - 1, area.column + c - 1);
      throw new Obstacle((words) => words.taken(cell, typedText(holds), sizeOf(area)));
    }),
  );
}
