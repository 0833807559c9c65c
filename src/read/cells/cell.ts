import { SHEET_ERRORS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';

/** What Google Sheets passes for a cell. */
export type Cell = string | number | boolean | Date | null | undefined;

/**
 * What Google Sheets passes for an argument: a cell, a rectangle of cells, or nothing when it is
 * left out.
 */
export type Arg = Cell | readonly (readonly Cell[])[];

/** What a custom function gives back: a value or a rectangular table that spills. */
export type Result = Value | Value[][];
export type Value = string | number | boolean | Date;

/**
 * Whether it is a Date. `instanceof` can be wrong here: dates come from another JavaScript realm.
 */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** An argument that was left out or skipped arrives as any of these. */
export function isOmitted(arg: Arg): arg is '' | null | undefined {
  return arg === '' || arg === null || arg === undefined;
}

/** A one-cell range arrives as a cell or as [[cell]]. */
export function single(arg: Arg): Arg {
  return isGrid(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0][0] : arg;
}

export function isGrid(arg: Arg): arg is readonly (readonly Cell[])[] {
  return Array.isArray(arg);
}

let errors: ReadonlySet<string> | null = null;

/**
 * A cell that holds an error arrives as its text, such as `#N/A`; a pasted one may be in another
 * language.
 */
export function isSheetError(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell[0] !== '#') return false;
  errors ??= new Set(SHEET_ERRORS.flatMap(wordsInList));
  return errors.has(cell.slice(1).trim().toLowerCase());
}
