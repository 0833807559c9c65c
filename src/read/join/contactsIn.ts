import type { Cell } from '../cells/cell.ts';
import { emailOf } from '../cells/emailOf.ts';
import { phoneOf } from '../cells/phoneOf.ts';

const BETWEEN = /[,;/|\n\r]+|\s(?=\+)/;
const AROUND_AT = /\s*@\s*/g;
/** Nothing but one number, as most cells are. */
const ONE_NUMBER = /^\+?\d{10,15}$/;
const ONE_DIGIT = /^(\d)\1*$/;

/** One number with what people write between its digits. */
const SPACED_NUMBER = /^\+?\d[\d\s().-]{9,20}$/;
const NO_DIGIT = /\D/g;
/** One address and nothing else, as most cells are. */
const ONE_EMAIL = /^[^\s<>()[\]"',;:/|@]+@[^\s<>()[\]"',;:/|@.][^\s<>()[\]"',;:/|@]*\.[^\s<>()[\]"',;:/|@.]+$/;

/** All phones of a cell, each by its last ten digits; see `phoneOf`. */
export function phonesIn(cell: Cell): readonly string[] {
  if (cell === '' || (typeof cell !== 'string' && typeof cell !== 'number')) return NONE;
  const text = String(cell);
  const digits = ONE_NUMBER.test(text) ? text : SPACED_NUMBER.test(text) ? text.replace(NO_DIGIT, '') : '';
  if (digits.length >= 10 && digits.length <= 15 + Number(digits === text)) {
    const last = digits.slice(-10);
    return ONE_DIGIT.test(last) ? NONE : [last];
  }
  return distinct(text.split(BETWEEN).flatMap((part) => [phoneOf(part)]));
}

/** All emails of a cell in small letters; see `emailOf`. */
export function emailsIn(cell: Cell): readonly string[] {
  if (typeof cell !== 'string' || !cell.includes('@')) return NONE;
  if (ONE_EMAIL.test(cell)) return [cell.toLowerCase()];
  const [first = '', ...more] = cell.replace(AROUND_AT, '@').split(BETWEEN);
  return more.length === 0 ? distinct([emailOf(first)]) : distinct([first, ...more].map(emailOf));
}

const NONE: readonly string[] = [];

function distinct(keys: readonly string[]): readonly string[] {
  if (keys.length === 1) return keys[0] === '' ? NONE : keys;
  return [...new Set(keys)].filter((key) => key !== '');
}
