import type { Cells } from './copyCells.ts';
import { shiftedFormula } from '../../cells/shiftedFormula.ts';
import type { Stored } from '../../workbook/stored.ts';
import { Mismatch } from '../../decode.ts';

/**
 * Range.sort by one column of numbers, upwards: rows move with their formulas and number formats.
 *
 * @param column The column of the sheet, from 0.
 */
export function sortCells({ sheet, at }: Cells, column: number): void {
  const values = sheet.read(at);
  const numbers = values.map((row) => {
    const key = row[column - at.column];
    if (key?.kind !== 'number') throw new Mismatch();
    return key.value;
  });
  const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  const [formulas, formats] = [sheet.formulas(at), sheet.numberFormats(at)];
  const isSame = formats.every((row) => row.every((format, c) => format === formats[0]?.[c]));
  if (!isSame)
    sheet.setNumberFormats(
      at,
      order.map((from) => formats[from] ?? []),
    );
  const cells = order.map((from, to) =>
    (values[from] ?? []).map((value, c): Stored => {
      const formula = formulas[from]?.[c] ?? '';
      if (formula !== '') return { kind: 'text', value: shiftedFormula(formula, to - from, 0) };
      return value.kind === 'text' ? { kind: 'text', value: `'${value.value}` } : value;
    }),
  );
  // An engine takes a few thousand rows at once well, and many more badly.
  for (let row = 0; row < at.rows; row += ROWS_AT_ONCE) {
    const part = cells.slice(row, row + ROWS_AT_ONCE);
    sheet.write({ ...at, row: at.row + row, rows: part.length }, part);
  }
}

const ROWS_AT_ONCE = 2000;
