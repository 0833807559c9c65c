import type { Cell } from './cell.ts';

const NUMBER = /\d[\d\s().+\-\u2010-\u2015]{8,}\d/;
const [SHORTEST, LONGEST] = [10, 15];
const ONE_DIGIT = /^(\d)\1*$/;

/**
 * The last ten digits of the first phone number of a cell: the same with and without a country
 * code. '' where there are fewer than ten digits, more than a phone can have, or one digit
 * repeated.
 */
export function phoneOf(cell: Cell): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const digits = NUMBER.exec(String(cell))?.[0].replace(/\D/g, '') ?? '';
  const last = digits.slice(-SHORTEST);
  return digits.length < SHORTEST || digits.length > LONGEST || ONE_DIGIT.test(last) ? '' : last;
}
