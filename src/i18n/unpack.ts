/** Begins and ends a stretch that stands for itself; an empty stretch is the sign itself. */
const TOGGLE = '~';

/** What stands for the letters from a code on, or for a single one. */
const ALPHABETS: readonly (readonly [signs: string, from: number])[] = [
  ['abcdefghijklmnopqrstuvwxyz[]^_{}', 0x430],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 0x410],
  ['`', 0x456],
  ['@', 0x49b],
  ['$', 0x451],
  ['<', 0xab],
  ['>', 0xbb],
  [';', 0x2014],
];

/** Finds all the signs of the alphabets, and a backslash. */
const SIGNS = /[$;<>@-{}]/g;

const LETTERS = new Map<string, string>();
for (const [signs, from] of ALPHABETS)
  for (let at = 0; at < signs.length; at++) LETTERS.set(signs.charAt(at), String.fromCharCode(from + at));

const letterOf = (sign: string): string => LETTERS.get(sign) ?? sign;

/**
 * The text that the build has packed: in UTF-8 a Cyrillic letter takes two bytes, the sign of ASCII
 * that stands for it takes one. What no alphabet has stands for itself.
 *
 * Not a loop over the letters: the engine would take milliseconds to optimize it.
 */
export function unpack(packed: string): string {
  const stretches = packed.split(TOGGLE);
  return stretches.map((text, at) => (at % 2 === 0 ? text.replace(SIGNS, letterOf) : text || TOGGLE)).join('');
}
