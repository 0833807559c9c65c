import type { TabRow } from '../api/index.ts';
import type { Asked } from '../outcome.ts';
import { plainText } from '../plainText.ts';
import { type Clash, type Kept, placeOf } from '../tabs/saveRow.ts';
import { type TabSheet, tabSheetOf } from '../tabs/tabSheet.ts';

/**
 * Two rows change places: the known cells, formulas as they are written, with their number formats. To be called while nobody else writes.
 *
 * @returns Where the first one stands now.
 */
export function swapRows<F extends string>(
  kept: Kept<F>,
  was: TabRow<F>,
  other: TabRow<F>,
  { spreadsheet }: Asked,
): { readonly row: number } | Clash {
  const found = tabSheetOf(kept.tab, spreadsheet);
  const [place, target] = [placeOf(kept, found, was), placeOf(kept, found, other)];
  if (found === null || !place?.isSame || !target?.isSame) return { clash: place?.row ?? null };
  if (place.row === target.row) return { row: place.row };
  const [one, two] = [held(found, place.row), held(found, target.row)];
  one.forEach(({ cell, content, format }, index) => {
    const there = two[index];
    if (there === undefined) return;
    cell.setNumberFormat(there.format).setValue(there.content);
    there.cell.setNumberFormat(format).setValue(content);
  });
  return { row: target.row };
}

/** The known cells of a row and what to write to have the same elsewhere. */
function held<F extends string>({ sheet, rows, columns }: TabSheet<F>, row: number) {
  return [...columns.values()].map((column) => {
    const cell = sheet.getRange(row, column + 1);
    const value = rows[row - 1]?.[column] ?? '';
    const content = typeof value === 'string' ? plainText(value) : value;
    return { cell, content: cell.getFormula() || content, format: cell.getNumberFormat() };
  });
}
