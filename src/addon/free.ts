import { columnLetter } from '../sheet/a1.ts';
import { shown } from '../sheet/arguments.ts';
import type { Inserted } from './api.ts';
import { type Area, overlap } from './area.ts';
import { Obstacle } from './outcome.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws Obstacle when the area reaches over the edge of the tab. */
export function mustFit({ row, column, rows, columns }: Area, sheet: Sheet): void {
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) {
    throw new Obstacle((words) => words.beyond(rows, columns));
  }
}

/** @throws Obstacle when the area lies in cells that the formula reads: a circle. */
export function mustNotReadItself(area: Area, reads: readonly Area[]): void {
  const read = reads.find((other) => overlap(area, other));
  if (read !== undefined) throw new Obstacle((words) => words.inside(read.label));
}

/**
 * @param replaced The formula that the sidebar wrote last. When it still stands in the selected cell, it and the cells it fills count as free.
 * @throws Obstacle that names the first cell in the way and what it holds.
 */
export function mustBeFree(area: Area, sheet: Sheet, replaced: Inserted | null): void {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const isOld = replaced !== null && replaced.formula !== '' && formulas[0]?.[0] === replaced.formula;
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const holds = formulas[r]?.[c] || values[r]?.[c];
      if (holds === '' || holds === undefined) continue;
      const isOwn =
        isOld && r < replaced.rows && c < replaced.columns && (formulas[r]?.[c] === '' || (r === 0 && c === 0));
      if (isOwn) continue;
      const cell = `${columnLetter(area.column + c - 1)}${area.row + r}`;
      throw new Obstacle((words) =>
        r === 0 && c === 0
          ? words.taken(cell, shown(holds))
          : words.covers(cell, shown(holds), area.rows, area.columns),
      );
    }
  }
}
