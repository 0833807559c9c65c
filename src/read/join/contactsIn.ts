import type { Cell } from '../cells/cell.ts';
import { emailOf } from '../cells/emailOf.ts';
import { phoneOf } from '../cells/phoneOf.ts';

const BETWEEN = /[,;/|\n\r]+|\s(?=\+)/;
const AROUND_AT = /\s*@\s*/g;
/** Nothing but one number, as most cells are. */
const ONE_NUMBER = /^\+?\d{10,15}$/;
const ONE_DIGIT = /^(\d)\1*$/;

/** All phones of a cell, each by its last ten digits; see `phoneOf`. */
export function phonesIn(cell: Cell): readonly string[] {
  if (cell === '' || (typeof cell !== 'string' && typeof cell !== 'number')) return NONE;
  const text = String(cell);
  if (ONE_NUMBER.test(text)) {
    const last = text.slice(-10);
    return ONE_DIGIT.test(last) ? NONE : [last];
  }
  return distinct(text.split(BETWEEN).flatMap((part) => [phoneOf(part)]));
}

/** All emails of a cell in small letters; see `emailOf`. */
export function emailsIn(cell: Cell): readonly string[] {
  if (typeof cell !== 'string' || !cell.includes('@')) return NONE;
  const [first = '', ...more] = cell.replace(AROUND_AT, '@').split(BETWEEN);
  return more.length === 0 ? distinct([emailOf(first)]) : distinct([first, ...more].map(emailOf));
}

const NONE: readonly string[] = [];

function distinct(keys: readonly string[]): readonly string[] {
  if (keys.length === 1) return keys[0] === '' ? NONE : keys;
  return [...new Set(keys)].filter((key) => key !== '');
}
