import type { Tab } from '../../../read/tabs/tab.ts';
import type { TabId } from '../../../read/tabs/tabWords.ts';
import type { RowMoved, TabRow } from '../../api/index.ts';
import { putCell } from '../../cells/putCells.ts';
import { mustBePortable, putFormula } from '../../cells/putFormula.ts';
import type { Asked } from '../../endpoint.ts';
import { placeOf } from '../../tabs/placeOf.ts';
import { type TabSheet, tabSheetOf } from '../../tabs/tabSheet.ts';

/**
 * Swaps two rows: what their known cells hold, formulas as they are written. Call it under the lock.
 *
 * @returns Where the first one stands now.
 */
export function swapRows<F extends string>(
  tab: Tab<TabId, F>,
  was: TabRow<F>,
  other: TabRow<F>,
  asked: Asked,
): RowMoved<F> {
  const found = tabSheetOf(tab, asked);
  const [place, aim] = [placeOf(tab, found, was), placeOf(tab, found, other)];
  if (found === null || !place?.isSame || !aim?.isSame) return { kind: 'clash', row: place?.row ?? null };
  if (place.row !== aim.row) {
    const [one, two] = [contentOf(found, place.row, asked), contentOf(found, aim.row, asked)];
    one.forEach((content, index) => {
      const there = two[index];
      if (there === undefined) return;
      move(content, there, asked);
      move(there, content, asked);
    });
  }
  return { kind: 'kept', row: aim.row, undo: null };
}

type Content = ReturnType<typeof contentOf>[number];

/** The known cells of a row, and what they hold. */
function contentOf<F extends string>({ sheet, rows, columns }: TabSheet<F>, row: number, asked: Asked) {
  return [...columns.values()].map((column) => {
    const cell = sheet.getRange(row, column + 1);
    const formula = cell.getFormula();
    return {
      cell,
      value: rows[row - 1]?.[column] ?? '',
      formula: formula === '' ? '' : mustBePortable(formula, asked),
      format: cell.getNumberFormat(),
    };
  });
}

/**
 * Puts into a cell what another one holds. A format moves only where a number would be shown as
 * another one, such as 40 % as 0, and never that of a cell which nobody has formatted: written back,
 * it would make a number cell for good.
 */
function move({ value, formula, format }: Content, to: Content, asked: Asked): void {
  const isNumber = formula !== '' || typeof value !== 'string';
  if (isNumber && format !== to.format && !(isUsual(format) && isUsual(to.format)))
    to.cell.setNumberFormat(isUsual(format) ? ANY_NUMBER : format);
  if (formula === '') putCell(to.cell, value);
  else putFormula(to.cell, formula, asked);
}

/** How a number is shown that had no format, in a cell that has one. */
const ANY_NUMBER = '#,##0.##';

/** What Google and the playground call the format of a cell that nobody has formatted. */
function isUsual(format: string): boolean {
  return /^(?:General|0\.#+)?$/i.test(format);
}
