import type { Extent, Sheet } from '../../workbook/workbook.ts';

/** How many rows and columns of a sheet are in use. */
export function extentOf(sheet: Sheet): Extent {
  return sheet.extent?.() ?? readExtent(sheet);
}

function readExtent(sheet: Sheet): Extent {
  const all = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  const formulas = sheet.formulas(all);
  let rows = 0;
  let columns = 0;
  sheet.read(all).forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell.kind === 'blank' && (formulas[r]?.[c] ?? '') === '') return;
      rows = r + 1;
      columns = Math.max(columns, c + 1);
    }),
  );
  return { rows, columns };
}
