import { KpiError } from '../../core/errors.ts';
import { addressOf } from '../cells/a1.ts';
import { type Cell, isBlank, isDate } from '../cells/cell.ts';
import type { Header } from './findHeader.ts';
import { knownHeaders } from './headerRows.ts';

type Row = readonly Cell[];

/** How many known headers make a row above the header that of another table. */
const FEWEST = 3;

/**
 * Refuses several tables that stand one below the other: their columns are not the same, so the
 * rows of one would be read by the headers of another.
 *
 * @param others Rows below the header that are headers of another shape.
 * @throws KpiError `stacked`, with the rows where the tables begin.
 */
export function refuseStacked(
  rows: readonly Row[],
  { row: headerRow, levels }: Pick<Header, 'row' | 'levels'>,
  others: readonly number[],
  argument: string,
): void {
  const begins = [...tablesAbove(rows, headerRow - levels), headerRow, ...others];
  const [first = 0, second] = begins;
  if (second === undefined) return;
  const found = (rows[second] ?? []).filter((cell) => !isBlank(cell));
  throw new KpiError('stacked', {
    argument,
    rows: begins.map((row) => String(row + 1)),
    first: cellsOf(rows, first, second),
    found: found.slice(0, 5).map(String),
  });
}

/** The address of the table that begins in a row and ends before another one. */
function cellsOf(rows: readonly Row[], begin: number, next: number): string {
  let end = next - 1;
  while (end > begin && (rows[end] ?? []).every(isBlank)) end--;
  const filled = (rows[begin] ?? []).map((cell, column) => (isBlank(cell) ? 0 : column));
  return `${addressOf(begin, 0)}:${addressOf(end, Math.max(0, ...filled))}`;
}

/** Rows above the header that are headers as well, with data below them. */
function tablesAbove(rows: readonly Row[], end: number): number[] {
  const above: number[] = [];
  for (let row = 0; row < end; row++) {
    if (knownHeaders(rows[row] ?? []) < FEWEST) continue;
    if (rows.slice(row + 1, end + 1).some(isData)) above.push(row);
  }
  return above;
}

/** Whether a row holds numbers or dates beside something else, as rows of data do. */
function isData(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.some((cell) => typeof cell === 'number' || isDate(cell));
}
