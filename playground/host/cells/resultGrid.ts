import { CELL_CHARACTERS } from './scriptValue.ts';
import { isDateOfAnyRealm } from '../realm/realm.ts';
import type { Stored } from '../workbook/stored.ts';
import { instantToSerial } from './zone.ts';

/** Google's limit is not documented; a result of about 494,000 cells was seen to fail. */
const RESULT_CELLS = 400_000;

/**
 * The cells that the result of a custom function fills; a single value fills one.
 *
 * @throws where Sheets shows #ERROR!, and where its behaviour is not known: a list that is not
 *   two-dimensional, an empty or ragged table, an object, a function, a promise, a text of more
 *   than 50,000 characters, too many cells
 */
export function toGrid(value: unknown, zone: string): Stored[][] {
  if (!Array.isArray(value)) return [[toStored(value, zone)]];
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length * width > RESULT_CELLS) throw new Error('Result too large');
  return rows.length > 0 ? rows.map((row, r) => rowOf(row, r, width, zone)) : refuse('an empty array');
}

function rowOf(row: unknown, index: number, width: number, zone: string): Stored[] {
  if (!Array.isArray(row)) return refuse('an array that is not two-dimensional');
  if (row.length !== width)
    return refuse(`a ragged array: row ${index + 1} has ${row.length} cells, row 1 has ${width}`);
  if (width === 0) return refuse('an array of empty rows');
  // Array.from turns holes into undefined, where map would skip them.
  return Array.from(row, (cell: unknown) => toStored(cell, zone));
}

function toStored(value: unknown, zone: string): Stored {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
  }
  if (typeof value === 'string') {
    return value.length > CELL_CHARACTERS ? refuse(`a text of ${value.length} characters`) : { kind: 'text', value };
  }
  if (!isDateOfAnyRealm(value))
    return refuse(Array.isArray(value) ? 'an array inside a cell' : `a value of type ${tagOf(value)}`);
  const instant = value.getTime();
  return Number.isNaN(instant) ? refuse('an invalid date') : { kind: 'date', value: instantToSerial(instant, zone) };
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function refuse(what: string): never {
  throw new Error(`The custom function returned ${what}`);
}
