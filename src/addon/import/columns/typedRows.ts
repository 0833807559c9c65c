import { dateReader } from '../../../read/cells/dates/dates.ts';
import { isDotted, orderOf } from '../../../read/cells/dates/dayOrder.ts';
import { spelledColumn } from '../../../read/cells/numbers/numbers.ts';
import { scanNumber } from '../../../read/cells/numbers/scanNumber.ts';
import type { SheetLocale } from '../../../read/cells/sheetLocale.ts';
import type { ColumnType, FileCell, FileRows } from '../../api/index.ts';
import { isBareNumber } from './bareNumber.ts';

/** A cell as it is written: a day is its serial number. '' is blank. */
export type TypedCell = string | number | boolean;

/** The rows of a file with each cell as the type of its column says. */
export function typedRows(rows: FileRows, types: readonly ColumnType[], locale: SheetLocale): TypedCell[][] {
  const typed = rows.map((row) => types.map((_, column) => plain(row[column] ?? null)));
  types.forEach((type, column) => {
    if (type.is === 'day') typeDays(rows, column, type.order, locale, typed);
    else if (type.is === 'number') typeNumbers(rows, column, type.decimal, typed);
    else if (type.is === 'name') for (const row of typed) row[column] = nameOf(row[column] ?? '');
  });
  return typed;
}

function plain(cell: FileCell): TypedCell {
  return cell === null ? '' : typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').trim() : cell;
}

/** A number that has lost its last digits stays a number, so that it can be seen. */
function nameOf(cell: TypedCell): TypedCell {
  return typeof cell === 'number' && Math.abs(cell) < 1e15 ? String(cell) : cell;
}

/** Days that nothing decides, and texts that are no days, stay as they are. */
function typeDays(
  rows: FileRows,
  column: number,
  order: Extract<ColumnType, { is: 'day' }>['order'],
  locale: SheetLocale,
  typed: TypedCell[][],
): void {
  const isKnown = order === 'day' || order === 'month';
  const table = { rows, lines: Int32Array.from(rows.keys()) };
  const days = dateReader(table, column, locale, () => (isKnown ? order : null)).result().values;
  rows.forEach((row, line) => {
    const cell = row[column];
    const day = days[line] ?? NaN;
    if (typeof cell !== 'string' || isBareNumber(cell) || !Number.isFinite(day)) return;
    const isOpen = !isKnown && orderOf(cell) === 'either' && (order === 'both' || !isDotted(cell));
    const out = typed[line];
    if (!isOpen && out) out[column] = day;
  });
}

function typeNumbers(
  rows: FileRows,
  column: number,
  decimal: Extract<ColumnType, { is: 'number' }>['decimal'],
  typed: TypedCell[][],
): void {
  const table = { rows, lines: Int32Array.from(rows.keys()) };
  const { values, guessed } = spelledColumn(table, column, 'number');
  const unsure = new Set(guessed);
  const found = { from: 0, to: 0, whole: 0, by: 1 };
  rows.forEach((row, line) => {
    const [cell, value, out] = [row[column], values[line] ?? NaN, typed[line]];
    if (typeof cell !== 'string' || !Number.isFinite(value) || !out) return;
    // Among these rows nothing told thousands from decimals, but among all rows something did.
    const isDecimal = unsure.has(line) && scanNumber(cell, found) === `unsure ${decimal}`;
    out[column] = isDecimal ? value / 1000 : value;
  });
}
