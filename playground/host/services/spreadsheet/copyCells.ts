import { shiftedFormula } from '../../cells/shiftedFormula.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Stored } from '../../workbook/stored.ts';
import type { Extent, Sheet } from '../../workbook/workbook.ts';

/** Cells of a sheet. */
export interface Cells {
  readonly sheet: Sheet;
  readonly at: Rectangle;
}

/**
 * Range.copyTo: values, formulas and number formats. The source is repeated as often as it fits into
 * the destination, down and to the right; where it does not fit it is copied as a whole.
 *
 * @param used How much of a sheet is in use: of blank cells behind it nothing is copied.
 */
export function copyCells(from: Cells, to: Cells, used: (sheet: Sheet) => Extent): void {
  const timesIn = (own: number, room: number): number => own * Math.max(1, Math.floor(room / own));
  const target = {
    ...to.at,
    rows: timesIn(from.at.rows, to.at.rows),
    columns: timesIn(from.at.columns, to.at.columns),
  };
  const [source, own] = [used(from.sheet), used(to.sheet)];
  // Beyond what either sheet uses there is nothing to copy and nothing to clear.
  const rows = Math.min(target.rows, Math.max(source.rows - from.at.row, own.rows - target.row, 0));
  const columns = Math.min(target.columns, Math.max(source.columns - from.at.column, own.columns - target.column, 0));
  const isRepeated = target.rows > from.at.rows || target.columns > from.at.columns;
  const at = isRepeated ? target : { ...target, rows, columns };
  if (at.rows === 0 || at.columns === 0) return;
  const values = from.sheet.read(from.at);
  const formulas = from.sheet.formulas(from.at);
  const formats = from.sheet.numberFormats(from.at);
  const each = <T>(cell: (r: number, c: number, down: number, right: number) => T): T[][] =>
    Array.from({ length: at.rows }, (_r, r) =>
      Array.from({ length: at.columns }, (_c, c) => {
        const [fromRow, fromColumn] = [r % from.at.rows, c % from.at.columns];
        return cell(
          fromRow,
          fromColumn,
          at.row + r - from.at.row - fromRow,
          at.column + c - from.at.column - fromColumn,
        );
      }),
    );
  const [before, after] = [to.sheet.numberFormats(at), each((r, c) => formats[r]?.[c] ?? 'General')];
  // Formats take an engine long, and most copies change none.
  const isSame = after.every((row, r) => row.every((format, c) => format === before[r]?.[c]));
  if (!isSame) to.sheet.setNumberFormats(at, after);
  const cells = each((r, c, down, right): Stored => {
    const formula = formulas[r]?.[c] ?? '';
    if (formula !== '') return { kind: 'text', value: shiftedFormula(formula, down, right) };
    const value = values[r]?.[c] ?? { kind: 'blank' };
    return value.kind === 'text' ? { kind: 'text', value: `'${value.value}` } : value;
  });
  // An engine takes a few thousand rows at once well, and many more badly.
  for (let row = 0; row < at.rows; row += ROWS_AT_ONCE) {
    const part = cells.slice(row, row + ROWS_AT_ONCE);
    to.sheet.write({ ...at, row: at.row + row, rows: part.length }, part);
  }
}

const ROWS_AT_ONCE = 2000;
