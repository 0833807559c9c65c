import { CELL_CHARACTERS } from './scriptValue.ts';
import { Mismatch } from '../decode.ts';
import { isDateOfAnyRealm } from '../realm/realm.ts';
import type { Switches } from '../switches.ts';
import type { Stored } from '../workbook/stored.ts';
import { instantToSerial } from './zone.ts';

/**
 * What Range.setValues stores for a value: null, undefined and '' clear the cell, a Date becomes a
 * date in the spreadsheet's zone, "=…" is left for the workbook to make a formula, and other texts
 * are read as if a person had typed them.
 *
 * @param format the cell's number format; "@" keeps texts
 */
export function storedOf(value: unknown, format: string, zone: string, switches: Switches): Stored {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
  if (isDateOfAnyRealm(value)) return { kind: 'date', value: instantToSerial(value.getTime(), zone) };
  if (typeof value !== 'string') throw new Mismatch();
  if (value.length > CELL_CHARACTERS) {
    throw new Error(`Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`);
  }
  return switches.typedText === 'kept' || format === '@' ? { kind: 'text', value } : typed(value);
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
