import { whole } from '../decode.ts';
import type { Members } from '../serviceObject.ts';
import { checkInside } from '../cells/rangeChecks.ts';
import type { Rectangle } from '../workbook/rectangle.ts';
import type { Sheet } from '../workbook/workbook.ts';

/** The members of a Sheet that change its rows and columns. */
export function sheetGrid(sheet: Sheet, self: () => object): Members['write'] {
  const inside = (at: Partial<Rectangle>): void =>
    checkInside({ row: 0, column: 0, rows: 1, columns: 1, ...at }, sheet.maxRows, sheet.maxColumns);
  const widen = (column: number, columns: number, pixels: number): object => {
    inside({ column: column - 1, columns });
    sheet.setColumnWidths(column - 1, columns, pixels);
    return self();
  };
  return {
    setColumnWidth: (column: unknown, pixels: unknown) => widen(whole(column), 1, whole(pixels)),
    setColumnWidths: (column: unknown, columns: unknown, pixels: unknown) =>
      widen(whole(column), whole(columns), whole(pixels)),
    setRowHeight: (row: unknown, pixels: unknown) => {
      inside({ row: whole(row) - 1 });
      sheet.setRowHeight(whole(row) - 1, whole(pixels));
      return self();
    },
    insertRowAfter: (row: unknown) => {
      inside({ row: whole(row) - 1 });
      sheet.insertRowAfter(whole(row) - 1);
      return self();
    },
    insertRowsAfter: (row: unknown, count: unknown) => {
      inside({ row: whole(row) - 1 });
      for (let n = whole(count); n > 0; n--) sheet.insertRowAfter(whole(row) - 1);
      return self();
    },
    insertColumnAfter: (column: unknown) => {
      inside({ column: whole(column) - 1 });
      sheet.insertColumnAfter(whole(column) - 1);
      return self();
    },
    insertColumnsAfter: (column: unknown, count: unknown) => {
      inside({ column: whole(column) - 1 });
      for (let n = whole(count); n > 0; n--) sheet.insertColumnAfter(whole(column) - 1);
      return self();
    },
  };
}
