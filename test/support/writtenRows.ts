import type { Workbook } from '../../playground/host/index.ts';

/** What stands in a tab, with blank cells at the end of each row and blank rows at the end left out. */
export function writtenRows({ workbook }: { readonly workbook: Workbook }, tab: string): unknown[][] {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  if (sheet === undefined) return [];
  const cells = sheet.read({ row: 0, column: 0, rows: sheet.maxRows, columns: 12 });
  const rows = cells.map((row) => row.map((cell) => (cell.kind === 'blank' ? '' : cell.value)));
  for (const row of rows) while (row[row.length - 1] === '') row.pop();
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
