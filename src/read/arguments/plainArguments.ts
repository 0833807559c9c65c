import { KpiError } from '../../core/errors.ts';
import { type Arg, type Cell, isBlank, isDate, isGrid, isOmitted, single } from '../cells/cell.ts';
import { dateSerial } from '../cells/dates/dates.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';

/**
 * The local day serial of a date argument; null when it is left out.
 *
 * @throws KpiError `date-unreadable`.
 */
export function dayArgument(arg: Arg, locale: SheetLocale, argument: string): number | null {
  const cell = single(arg);
  if (isOmitted(cell)) return null;
  const serial = isGrid(cell) ? NaN : dateSerial(cell, locale);
  if (!Number.isFinite(serial)) throw new KpiError('date-unreadable', { found: typedText(cell), argument });
  return Math.floor(serial);
}

/**
 * A whole number of at least `min`; null when the argument is left out.
 *
 * @throws KpiError `number-unreadable`.
 */
export function wholeArgument(arg: Arg, argument: string, min: number): number | null {
  const cell = single(arg);
  if (isOmitted(cell)) return null;
  const value = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min) {
    throw new KpiError('number-unreadable', { found: typedText(cell), argument, min });
  }
  return value;
}

/**
 * The text of an argument, without spaces at its ends; null when it is left out. Several cells are
 * joined to a text that is nobody's name, so that the error can show it.
 */
export function textArgument(arg: Arg): string | null {
  const cell = single(arg);
  if (isGrid(cell)) return cell.every((row) => row.every(isBlank)) ? null : typedText(cell);
  return isOmitted(cell) ? null : String(cell).trim() || null;
}

/**
 * An argument as a person sees it in the formula, cut to 58 characters when it is longer than 60.
 */
export function typedText(arg: Arg): string {
  const text = isGrid(arg) ? arg.map((row) => row.map(cellText).join(', ')).join('; ') : cellText(arg);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  return isDate(cell) && Number.isFinite(cell.getTime()) ? cell.toISOString().slice(0, 10) : String(cell);
}
