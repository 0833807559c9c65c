/**
 * The one order of names, for lists of people and for ties in a ranking. Case does not matter, ё
 * stands beside е, and é beside e. All other letters, digits and signs go by code point. Names that
 * are equal so far go by code point too, so that the order never depends on the order of rows.
 *
 * @returns Below 0 when `a` comes first, above 0 when `b` does, 0 only for the same text.
 * @example
 * ['Жанна', 'ёж', 'Ева', 'zoe', 'Zoé'].sort(compareNames)
 * // => ['Zoé', 'zoe', 'Ева', 'ёж', 'Жанна']
 */
export function compareNames(a: string, b: string): number {
  const [one, other] = [plainLetters(a), plainLetters(b)];
  return byCodePoint(one, other) || byCodePoint(a, b);
}

/** Most names in Latin letters: nothing to take off. */
const PLAIN = /^[\x20-\x7e]*$/;
/** All marks above and below a letter but the breve, which makes another letter of it, as in й. */
const MARKS = /[\u0300-\u0305\u0307-\u036f]/g;

function plainLetters(name: string): string {
  const small = name.toLowerCase();
  return PLAIN.test(small) ? small : small.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
