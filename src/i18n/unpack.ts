/** Begins and ends a stretch that stands for itself; twice outside of one, it is the sign itself. */
const TOGGLE = '~'.charCodeAt(0);

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

const LETTERS = new Uint16Array(128);
for (const [signs, from] of ALPHABETS)
  for (let at = 0; at < signs.length; at++) LETTERS[signs.charCodeAt(at)] = from + at;

/**
 * The text that the build has packed: in UTF-8 a Cyrillic letter takes two bytes, the sign of ASCII
 * that stands for it takes one. What no alphabet has stands for itself.
 */
export function unpack(packed: string): string {
  const codes: number[] = [];
  let isPacked = true;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code !== TOGGLE) codes.push((isPacked && LETTERS[code]) || code);
    else if (isPacked && packed.charCodeAt(at + 1) === TOGGLE) codes.push(packed.charCodeAt(++at));
    else isPacked = !isPacked;
  }
  return String.fromCharCode(...codes);
}
