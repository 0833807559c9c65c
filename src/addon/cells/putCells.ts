import { portableFormula } from './portableFormula.ts';
import { noteWrite } from './writes.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell is to hold. '' is blank; a text stays a text, whatever it looks like. */
export type CellValue = string | number | boolean | Date;

/** Writes values into a rectangle of the same size. */
export function putCells(range: Range, rows: readonly (readonly CellValue[])[]): Range {
  return noteWrite(range).setValues(rows.map((row) => row.map(kept)));
}

/**
 * Writes a page of the add-on's own: what begins with `=` is a formula, written so that every
 * spreadsheet reads it alike; nothing of a person stands among it.
 */
export function putOwnCells(range: Range, rows: readonly (readonly (string | number)[])[]): Range {
  const own = (value: string | number): CellValue =>
    typeof value === 'string' && value.startsWith('=') ? (portableFormula(value, false) ?? value) : kept(value);
  return noteWrite(range).setValues(rows.map((row) => row.map(own)));
}

/** Writes one value. */
export function putCell(range: Range, value: CellValue): Range {
  return noteWrite(range).setValue(kept(value));
}

export function clearCells(range: Range): Range {
  return noteWrite(range).clearContent();
}

/** Writes cells with their formulas and formats over others. */
export function copyCells(from: Range, to: Range): void {
  from.copyTo(noteWrite(to));
}

/**
 * An apostrophe keeps a text as it is: no day, no number, no formula. The spreadsheet takes it away,
 * and only one: a text may begin with an apostrophe of its own.
 */
function kept(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
