import { CELL_CHARACTERS } from './scriptValue.ts';
import { Mismatch } from '../decode.ts';
import { isDateOfAnyRealm } from '../realm/realm.ts';
import type { Switches } from '../switches.ts';
import type { Stored } from '../workbook/stored.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dialectOf, readFormula } from './formulaDialect.ts';
import { typedText } from './typedText.ts';
import { instantToSerial } from './zone.ts';

/**
 * What Range.setValues stores for a value: null, undefined and '' clear the cell, a Date becomes a
 * date in the spreadsheet's zone, "=…" becomes a formula, a text behind an apostrophe stays as it
 * is, and other texts are read as if a person had typed them.
 *
 * @param format the cell's number format; "@" keeps texts
 */
export function storedOf(value: unknown, format: string, workbook: Workbook, switches: Switches): Stored {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
  if (isDateOfAnyRealm(value)) return { kind: 'date', value: instantToSerial(value.getTime(), workbook.timeZone) };
  if (typeof value !== 'string') throw new Mismatch();
  if (value.length > CELL_CHARACTERS) {
    throw new Error(`Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`);
  }
  if (value.startsWith("'")) return { kind: 'text', value };
  if (/^=./.test(value)) return storedFormula(value, workbook, switches);
  if (switches.typedText === 'kept' || format === '@') return { kind: 'text', value };
  const typed = typedText(value, workbook.locale);
  return typed.kind === 'text' && typed.value.startsWith('=') ? storedFormula(typed.value, workbook, switches) : typed;
}

/** A formula as a script writes it; one that cannot be read is an error that keeps its text. */
function storedFormula(formula: string, workbook: Workbook, switches: Switches): Stored {
  const read = readFormula(formula, dialectOf(workbook.locale, switches));
  return read === null
    ? { kind: 'error', value: '#ERROR!', message: 'Formula parse error.', formula }
    : { kind: 'text', value: read };
}
