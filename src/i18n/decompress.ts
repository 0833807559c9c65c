/**
 * A text as the build has compressed it: how long it is, the letters in it, how many bits each
 * letter and length of a repeat takes, how many each distance, and the bits. A number of bits is a
 * letter from `a`, which is none; 13 bits are two digits to the base of 91.
 */
export type Compressed = readonly [size: number, letters: string, ofLetters: string, ofDistances: string, bits: string];

/** No code is longer, so that a table of 4096 entries finds each at once. */
const MAX_BITS = 12;

/** Shorter repeats are not worth it. */
const MIN_REPEAT = 3;

/**
 * The text again. Letters and repeats of what stands before (LZ77), each in a canonical Huffman
 * code. A number from 4 on is its first two bits, in the code, and the others as they are.
 *
 * One loop without calls: it runs once in a process, before the engine could optimize it.
 *
 * @param end how much of the text is wanted, from its beginning; whoever wants little waits little
 */
export function decompress([size, letters, ofLetters, ofDistances, bits]: Compressed, end = size): string {
  const [symbols, distances] = [entriesOf(ofLetters), entriesOf(ofDistances)];
  // A backslash would take two bytes in the script.
  const digits = bits.replace(/~/g, '\\');
  const units = new Uint16Array(end);
  let seen = 0;
  let count = 0;
  let digit = 0;
  let repeat = 0;
  let table = symbols;
  for (let at = 0; at < end;) {
    if (count < MAX_BITS) {
      seen = (seen << 13) | (digits.charCodeAt(digit) * 91 + digits.charCodeAt(digit + 1) - FIRST_DIGITS);
      digit += 2;
      count += 13;
    }
    const entry = table[(seen >> (count - MAX_BITS)) & (ENTRIES - 1)] ?? 0;
    count -= entry & 15;
    let number = entry >> 4;
    if (table === symbols) {
      if (number < letters.length) {
        units[at++] = letters.charCodeAt(number);
        continue;
      }
      number -= letters.length;
    }
    if (number > 3) {
      const more = (number >> 1) - 1;
      while (count < more) {
        seen = (seen << 13) | (digits.charCodeAt(digit) * 91 + digits.charCodeAt(digit + 1) - FIRST_DIGITS);
        digit += 2;
        count += 13;
      }
      count -= more;
      number = ((2 | (number & 1)) << more) + ((seen >> count) & ((1 << more) - 1));
    }
    if (table === symbols) {
      repeat = number + MIN_REPEAT;
      table = distances;
    } else {
      for (const to = at + repeat; at < to; at++) units[at] = units[at - number - 1] ?? 0;
      table = symbols;
    }
  }
  return textOf(units);
}

const ENTRIES = 1 << MAX_BITS;

/** Two digits 0: they begin at `#`. */
const FIRST_DIGITS = 35 * 91 + 35;

/** For each {@link MAX_BITS} bits what they begin with, times 16, and how many bits that takes. */
function entriesOf(lengths: string): Uint16Array {
  const entries = new Uint16Array(ENTRIES);
  let from = 0;
  for (let bits = 1; bits <= MAX_BITS; bits++) {
    const sign = String.fromCharCode(97 + bits);
    for (let symbol = lengths.indexOf(sign); symbol >= 0; symbol = lengths.indexOf(sign, symbol + 1)) {
      const to = from + (ENTRIES >> bits);
      entries.fill((symbol << 4) | bits, from, to);
      from = to;
    }
  }
  return entries;
}

const PART = 1024;

/** In parts: the engine takes only so many arguments, and takes longer for each of very many. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PART)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + PART));
  return text;
}
