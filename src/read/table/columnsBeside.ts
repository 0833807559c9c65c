import { type Cell, isBlank } from '../cells/cell.ts';
import type { Answers } from './answers.ts';
import type { Header } from './findHeader.ts';
import { headerMeaning, isColumn } from './columns/headerReadings.ts';
import { type ColumnId, DATE_IDS, recognise } from './headers.ts';

type Row = readonly Cell[];

/** How many rows are searched for the header of a table beside this one. */
const LOOKED_AT = 40;

/**
 * The columns of another table that stands beside this one: behind a wholly blank column, or with a
 * header in another row. The table that names more known columns is the one to read; of equals
 * the one with dates, then the longer one, then the left one. A column that an answer names by its place is never left out.
 *
 * @returns The header of each such column; '' where it has none.
 */
export function columnsBeside(rows: readonly Row[], header: Header, answers: Answers): ReadonlyMap<number, string> {
  const { headers, row, levels } = header;
  const beside = new Map<number, string>();
  const blocks = blocksOf(rows, header);
  const main = mainOf(rows, header, blocks);
  blocks.forEach((block, i) => {
    if (i === main || isSameTable(rows, row, blocks[main] ?? [], block, headers)) return;
    for (const column of block) beside.set(column, headers[column] ?? '');
  });
  const mayHaveOther = beside.size > 0 || headers.some((text, column) => text === '' || !isText(rows[row]?.[column]));
  for (let other = 0; mayHaveOther && other < Math.min(rows.length, LOOKED_AT); other++)
    if (other > row || other <= row - levels) addOwn(rows[other] ?? [], rows[row] ?? [], headers, beside);
  // What a person has said of a column counts before all of this.
  for (const column of answers.columns.keys()) beside.delete(column);
  return beside;
}

/** Runs of columns between blank ones. */
function blocksOf(rows: readonly Row[], { headers, row, levels }: Header): number[][] {
  let last = headers.length - 1;
  while (last >= 0 && headers[last] === '') last--;
  const blocks: number[][] = [[]];
  for (let column = 0; column <= last; column++) {
    const isGap = headers[column] === '' && isBlankColumn(rows, row + 1 - levels, column);
    if (!isGap) blocks[blocks.length - 1]?.push(column);
    else if (blocks[blocks.length - 1]?.length) blocks.push([]);
  }
  return blocks;
}

function isBlankColumn(rows: readonly Row[], start: number, column: number): boolean {
  for (let row = start; row < rows.length; row++) if (!isBlank(rows[row]?.[column])) return false;
  return true;
}

/** Index of the block to read. */
function mainOf(rows: readonly Row[], { headers, row }: Header, blocks: readonly (readonly number[])[]): number {
  if (blocks.length < 2) return 0;
  const scores = blocks.map((block) => {
    const ids = idsOf(block, headers);
    return [ids.size, DATE_IDS.some((id) => ids.has(id)) ? 1 : 0, lastRow(rows, row, block)];
  });
  const isMore = (one: readonly number[], other: readonly number[]): boolean => {
    const at = one.findIndex((score, i) => score !== other[i]);
    return (one[at] ?? 0) > (other[at] ?? 0);
  };
  return scores.reduce((best, score, i) => (isMore(score, scores[best] ?? []) ? i : best), 0);
}

function idsOf(block: readonly number[], headers: readonly string[]): ReadonlySet<ColumnId> {
  const meanings = block.map((column) => headerMeaning(headers[column] ?? '', null));
  return new Set(meanings.filter((as) => as !== null).filter(isColumn));
}

/**
 * Whether a blank column only sets columns of one table apart: both sides end in the same row, no
 * column is there twice, and the dates, the people or the clients stand on the other side.
 */
function isSameTable(
  rows: readonly Row[],
  headerRow: number,
  main: readonly number[],
  block: readonly number[],
  headers: readonly string[],
): boolean {
  const [ids, others] = [idsOf(main, headers), idsOf(block, headers)];
  const isNeeded = (some: readonly ColumnId[]): boolean =>
    some.some((id) => others.has(id)) && !some.some((id) => ids.has(id));
  if ([...others].some((id) => ids.has(id)) || ![DATE_IDS, PEOPLE, CLIENTS].some(isNeeded)) return false;
  return lastRow(rows, headerRow, main) === lastRow(rows, headerRow, block);
}

const PEOPLE: readonly ColumnId[] = ['manager'];
const CLIENTS: readonly ColumnId[] = ['client'];

function lastRow(rows: readonly Row[], headerRow: number, columns: readonly number[]): number {
  let last = rows.length - 1;
  while (last > headerRow && columns.every((column) => isBlank(rows[last]?.[column]))) last--;
  return last;
}

/** Adds the columns whose header stands in another row, where this table's header has none. */
function addOwn(row: Row, ownRow: Row, headers: readonly string[], beside: Map<number, string>): void {
  const found: number[] = [];
  row.forEach((cell, column) => {
    const isFree = headers[column] === '' || beside.has(column) || !isText(ownRow[column]);
    if (isFree && typeof cell === 'string' && recognise(cell) !== null) found.push(column);
  });
  if (found.length > 1) for (const column of found) beside.set(column, String(row[column]).trim());
}

/** Whether a cell can be a header. */
function isText(cell: Cell): boolean {
  return typeof cell === 'string' && !/^[\d\s.,:/-]+$/.test(cell.trim());
}
