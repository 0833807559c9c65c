import { type Cell, isBlank } from './cell.ts';
import { type Column, UNREADABLE } from './dates.ts';
import { type Lines, cellAt } from './reader.ts';

const DECORATION = /[\s\u00a0\u202f]|₽|руб\.?|р\.|\$|€|₸|rub|usd|eur|kzt/gi;
const PLAIN = /^[-+−]?\d+(?:[.,]\d{1,2})?$/;

/** A spreadsheet keeps 15 digits, so such an amount is a slip, and sums of a few greater ones would be no numbers any more. */
const TOO_MUCH = 1e15;

/**
 * The number of a cell: a number, or text of digits with spaces, a currency sign and at most two decimals.
 *
 * @returns NaN for a blank cell, UNREADABLE for anything else.
 */
export function cellNumber(cell: Cell): number {
  if (typeof cell === 'number') return Math.abs(cell) < TOO_MUCH ? cell : UNREADABLE;
  if (isBlank(cell) || cell === false) return NaN;
  if (typeof cell !== 'string') return UNREADABLE;
  const digits = cell.replace(DECORATION, '');
  if (!PLAIN.test(digits)) return UNREADABLE;
  const value = Number(digits.replace(',', '.').replace('−', '-'));
  return Math.abs(value) < TOO_MUCH ? value : UNREADABLE;
}

/** Decodes one column of numbers for all leads at once. */
export function numberColumn(table: Lines, column: number): Column {
  const unreadable: number[] = [];
  const values = new Float64Array(table.lines.length);
  for (let i = 0; i < values.length; i++) {
    const value = cellNumber(cellAt(table, i, column));
    if (value === UNREADABLE) unreadable.push(i);
    values[i] = value === UNREADABLE ? NaN : value;
  }
  return { values, unreadable };
}
