import { columnLetters } from './a1.ts';
import { CELL_CHARACTERS } from './cell.ts';
import { Mismatch } from './decode.ts';
import { isDate } from './realm.ts';
import type { Switches } from './switches.ts';
import type { Rectangle, Stored } from './workbook.ts';
import { instantToSerial } from './zone.ts';

/**
 * What Range.setValues stores for a value: null, undefined and '' clear the cell, a Date is a date of the spreadsheet's
 * zone, "=…" stays for the workbook to make a formula of, and other texts are read as if a person had typed them.
 * @param format the cell's number format; "@" keeps texts
 */
export function storedOf(value: unknown, format: string, zone: string, switches: Switches): Stored {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
  if (isDate(value)) return { kind: 'date', value: instantToSerial(value.getTime(), zone) };
  if (typeof value !== 'string') throw new Mismatch();
  if (value.length > CELL_CHARACTERS) {
    throw new Error(`Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`);
  }
  return switches.typedText === 'kept' || format === '@' ? { kind: 'text', value } : typed(value);
}

/** @throws in Google's words where the data are not of the range's size */
export function checkSize(data: readonly (readonly unknown[])[], at: Rectangle): void {
  const compare = (what: string, found: number, expected: number): void => {
    if (found === expected) return;
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${found} but the range has ${expected}.`,
    );
  };
  compare('rows', data.length, at.rows);
  for (const row of data) compare('columns', row.length, at.columns);
}

/** @throws in Google's words where the rectangle is not inside a sheet of this size */
export function checkInside(at: Rectangle, maxRows: number, maxColumns: number): void {
  if (at.row < 0) throw new Error('The starting row of the range is too small.');
  if (at.column < 0) throw new Error('The starting column of the range is too small.');
  if (at.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (at.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (at.row + at.rows > maxRows || at.column + at.columns > maxColumns) {
    throw new Error(
      `The coordinates of the range are outside the dimensions of the sheet (${columnLetters(maxColumns - 1)}${maxRows}).`,
    );
  }
}

function typed(value: string): Stored {
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return { kind: 'number', value: Number(value) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(value)) return { kind: 'number', value: Number(value.slice(0, -1)) / 100 };
  if (/^(true|false)$/i.test(value)) return { kind: 'boolean', value: value.toLowerCase() === 'true' };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (date === null) return { kind: 'text', value };
  const instant = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  return { kind: 'date', value: instantToSerial(instant, 'UTC') };
}
