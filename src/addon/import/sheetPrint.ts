import type { Cell } from '../../read/cells/cell.ts';
import type { Asked } from '../endpoint.ts';
import { printOf } from './rowPrint.ts';
import { plainCell } from './tabContent.ts';

/** A fingerprint of all that people have written into a tab; what formulas show does not matter. */
export function sheetPrint(sheet: GoogleAppsScript.Spreadsheet.Sheet, { host }: Asked): string {
  const range = sheet.getDataRange();
  const rows: readonly (readonly Cell[])[] = range.getValues();
  const formulas = range.getFormulas();
  return printOf(rows.map((row, r) => printOf(row.map((cell, c) => formulas[r]?.[c] || plainCell(cell, host.zone)))));
}
