import { flag, whole } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import type { Members } from '../../serviceObject.ts';
import { checkInside } from '../../cells/rangeChecks.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { mayChange } from './protection.ts';

/** The members of a Sheet that change its rows and columns. */
export function sheetGrid(host: ScriptHost, sheet: Sheet, self: () => object): Members['write'] {
  const inside = (at: Partial<Rectangle>): void =>
    checkInside({ row: 0, column: 0, rows: 1, columns: 1, ...at }, sheet.maxRows, sheet.maxColumns);
  const widen = (column: number, columns: number, pixels: number): object => {
    inside({ column: column - 1, columns });
    sheet.setColumnWidths(column - 1, columns, pixels);
    return self();
  };
  const insertRows = (row: number, count: number): object => {
    inside({ row: row - 1 });
    sheet.insertRowsAfter(row - 1, count);
    return self();
  };
  const insertColumns = (column: number, count: number): object => {
    inside({ column: column - 1 });
    sheet.insertColumnsAfter(column - 1, count);
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
    setRowHeights: (row: unknown, count: unknown, pixels: unknown) => {
      inside({ row: whole(row) - 1, rows: whole(count) });
      for (let r = 0; r < whole(count); r++) sheet.setRowHeight(whole(row) - 1 + r, whole(pixels));
      return self();
    },
    setHiddenGridlines: (isHidden: unknown) => {
      sheet.hideGridlines(flag(isHidden));
      return self();
    },
    insertRowAfter: (row: unknown) => insertRows(whole(row), 1),
    insertRowsAfter: (row: unknown, count: unknown) => insertRows(whole(row), whole(count)),
    insertColumnAfter: (column: unknown) => insertColumns(whole(column), 1),
    insertColumnsAfter: (column: unknown, count: unknown) => insertColumns(whole(column), whole(count)),
    deleteRows: (row: unknown, count: unknown) => {
      const at = { row: whole(row) - 1, rows: whole(count) };
      inside(at);
      if (at.rows === sheet.maxRows) throw new Error("You can't delete all the rows on the sheet.");
      if (mayChange(host, sheet, { column: 0, columns: sheet.maxColumns, ...at })) sheet.deleteRows(at.row, at.rows);
    },
    deleteColumns: (column: unknown, count: unknown) => {
      const at = { column: whole(column) - 1, columns: whole(count) };
      inside(at);
      if (at.columns === sheet.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
      if (mayChange(host, sheet, { row: 0, rows: sheet.maxRows, ...at })) sheet.deleteColumns(at.column, at.columns);
    },
  };
}
