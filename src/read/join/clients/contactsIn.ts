import type { Cell } from '../../cells/cell.ts';
import { emailOf } from '../../cells/emailOf.ts';
import { phoneOf } from '../../cells/phoneOf.ts';

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

/** Takes a key of a client: an email or a phone. */
export type PutKey = (key: string) => void;

/** Puts all phones of a cell, each by its last ten digits; see `phoneOf`. */
export function eachPhone(cell: Cell, put: PutKey): void {
  if (cell === '' || (typeof cell !== 'string' && typeof cell !== 'number')) return;
  const text = String(cell);
  const digits = ONE_NUMBER.test(text) ? text : SPACED_NUMBER.test(text) ? text.replace(NO_DIGIT, '') : '';
  if (digits.length >= 10 && digits.length <= 15 + Number(digits === text)) {
    const last = digits.slice(-10);
    if (last.charCodeAt(0) !== last.charCodeAt(9) || !ONE_DIGIT.test(last)) put(last);
    return;
  }
  for (const part of text.split(BETWEEN)) putFilled(phoneOf(part), put);
}

/** Puts all emails of a cell in small letters; see `emailOf`. */
export function eachEmail(cell: Cell, put: PutKey): void {
  if (typeof cell !== 'string' || !cell.includes('@')) return;
  if (ONE_EMAIL.test(cell)) return void put(cell.toLowerCase());
  for (const part of cell.replace(AROUND_AT, '@').split(BETWEEN)) putFilled(emailOf(part), put);
}

function putFilled(key: string, put: PutKey): void {
  if (key !== '') put(key);
}
