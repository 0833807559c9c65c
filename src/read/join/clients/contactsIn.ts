import type { Cell } from '../../cells/cell.ts';
import { emailOf } from '../../cells/emailOf.ts';
import { phoneOf } from '../../cells/phoneOf.ts';

const BETWEEN = /[,;/|\n\r]+|\s(?=\+)/;
const AROUND_AT = /\s*@\s*/g;
/** One address and nothing else, as most cells are. */
const ONE_EMAIL = /^[^\s<>()[\]"',;:/|@]+@[^\s<>()[\]"',;:/|@.][^\s<>()[\]"',;:/|@]*\.[^\s<>()[\]"',;:/|@.]+$/;

/** Takes a key of a client: an email, or the last ten digits of a phone as a number. */
export type PutKey<Key extends string | number = string | number> = (key: Key) => void;

/** Ten digits are below. */
const TEN_DIGITS = 1e10;
const TEN_ONES = 1_111_111_111;

/** Puts all phones of a cell, each by its last ten digits; see `phoneOf`. */
export function eachPhone(cell: Cell, put: PutKey<number>): void {
  if (cell === '' || (typeof cell !== 'string' && typeof cell !== 'number')) return;
  const phone = typeof cell === 'number' ? phoneInNumber(cell) : oneNumber(cell);
  if (phone >= 0) {
    // One digit repeated is no phone.
    if (Math.floor(phone / TEN_ONES) * TEN_ONES !== phone) put(phone);
    return;
  }
  for (const part of String(cell).split(BETWEEN)) {
    const text = phoneOf(part);
    if (text !== '') put(Number(text));
  }
}

/** −1 for a number that is no phone as it is. */
function phoneInNumber(cell: number): number {
  return cell >= 1e9 && cell < 1e15 && Math.floor(cell) === cell ? lastTen(cell) : -1;
}

/** Not by the remainder of a division, which takes ten times as long. */
const lastTen = (digits: number): number => digits - Math.floor(digits / TEN_DIGITS) * TEN_DIGITS;

const [PLUS, SPACE, NO_BREAK, OPENED, CLOSED, DASH, DOT, ZERO, NINE] = [43, 32, 160, 40, 41, 45, 46, 48, 57];
const [SHORTEST, LONGEST, MOST_SIGNS] = [10, 15, 21];

/**
 * The last ten digits of a text that is one number with what people write between its digits; −1
 * for any other. By its signs, without a text for each: there are as many as calls.
 */
function oneNumber(text: string): number {
  const from = text.charCodeAt(0) === PLUS ? 1 : 0;
  if (text.length - from > MOST_SIGNS) return -1;
  let count = 0;
  let digits = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign >= ZERO && sign <= NINE) {
      digits = digits * 10 + sign - ZERO;
      count++;
    } else if (
      count === 0 ||
      (sign !== SPACE && sign !== NO_BREAK && sign !== OPENED && sign !== CLOSED && sign !== DASH && sign !== DOT)
    )
      return -1;
  }
  return count >= SHORTEST && count <= LONGEST ? lastTen(digits) : -1;
}

/** Puts all emails of a cell in small letters; see `emailOf`. */
export function eachEmail(cell: Cell, put: PutKey<string>): void {
  if (typeof cell !== 'string' || !cell.includes('@')) return;
  if (ONE_EMAIL.test(cell)) return void put(cell.toLowerCase());
  for (const part of cell.replace(AROUND_AT, '@').split(BETWEEN)) {
    const email = emailOf(part);
    if (email !== '') put(email);
  }
}
