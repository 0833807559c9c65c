import { codeLengths, codesOf } from './huffman.mjs';
import { NUMBER_SYMBOLS, moreBits, symbolOf } from './numberCode.mjs';
import { MIN_REPEAT, cheapestSteps, repeatsIn } from './repeats.mjs';

/** How often the way through the text is sought anew, with the codes that the last one led to. */
const ROUNDS = 5;

/** @typedef {import('../../../src/i18n/decompress.ts').Compressed} Compressed */
/** @typedef {import('./repeats.mjs').Step} Step */

/**
 * The other direction of src/i18n/decompress.ts. Any text of up to 4000 different letters comes back as it was.
 *
 * @param {string} text
 * @returns {Compressed}
 */
export function compress(text) {
  // By code units, as they are put together.
  const units = text.split('');
  const alphabet = [...new Set(units)].sort();
  const numbers = new Map(alphabet.map((letter, number) => [letter, number]));
  const letters = units.map((letter) => numbers.get(letter) ?? 0);
  const repeats = repeatsIn(letters);
  /** @type {import('./repeats.mjs').Costs} */
  let costs = { letter: () => 6, length: () => 6, distance: () => 5 };
  let best = codedBy([], alphabet.length);
  for (let round = 0; round < ROUNDS; round++) {
    const coded = codedBy(cheapestSteps(letters, repeats, costs), alphabet.length);
    if (round === 0 || coded.bits.length < best.bits.length) best = coded;
    costs = coded.costs;
  }
  const { ofLetters, ofDistances, bits } = best;
  return [units.length, alphabet.join(''), signsOf(ofLetters), signsOf(ofDistances), digitsOf(bits)];
}

/**
 * @param {readonly Step[]} steps
 * @param {number} alphabet how many letters there are
 */
function codedBy(steps, alphabet) {
  const symbols = Array.from({ length: alphabet + NUMBER_SYMBOLS }, () => 0);
  const distances = Array.from({ length: NUMBER_SYMBOLS }, () => 0);
  const count = (/** @type {number[]} */ times, /** @type {number} */ symbol) => {
    times[symbol] = (times[symbol] ?? 0) + 1;
  };
  for (const step of steps) {
    if (typeof step === 'number') count(symbols, step);
    else {
      count(symbols, alphabet + symbolOf(step.length - MIN_REPEAT));
      count(distances, symbolOf(step.back - 1));
    }
  }
  const [ofLetters, ofDistances] = [codeLengths(symbols), codeLengths(distances)];
  const [letterCodes, distanceCodes] = [codesOf(ofLetters), codesOf(ofDistances)];
  let bits = '';
  const put = (/** @type {number} */ number, /** @type {number} */ length) => {
    if (length > 0) bits += number.toString(2).padStart(length, '0');
  };
  const putNumber = (
    /** @type {number} */ number,
    /** @type {number[]} */ codes,
    /** @type {number[]} */ lengths,
    /** @type {number} */ from,
  ) => {
    const symbol = symbolOf(number);
    const more = moreBits(symbol);
    put(codes[from + symbol] ?? 0, lengths[from + symbol] ?? 0);
    put(number & ((1 << more) - 1), more);
  };
  for (const step of steps) {
    if (typeof step === 'number') put(letterCodes[step] ?? 0, ofLetters[step] ?? 0);
    else {
      putNumber(step.length - MIN_REPEAT, letterCodes, ofLetters, alphabet);
      putNumber(step.back - 1, distanceCodes, ofDistances, 0);
    }
  }
  /** What has no code is taken for dear. */
  const dear = 12;
  const costs = {
    letter: (/** @type {number} */ letter) => ofLetters[letter] || dear,
    length: (/** @type {number} */ symbol) => ofLetters[alphabet + symbol] || dear,
    distance: (/** @type {number} */ symbol) => ofDistances[symbol] || dear,
  };
  return { ofLetters, ofDistances, bits, costs };
}

/**
 * A letter from `a` for each length, without those of 0 at the end.
 * @param {readonly number[]} lengths
 */
const signsOf = (lengths) =>
  lengths
    .map((bits) => String.fromCharCode(97 + bits))
    .join('')
    .replace(/a+$/, '');

/**
 * 13 bits are two digits to the base of 91, from `#` on; `~` is that of the backslash.
 * @param {string} bits
 */
const digitsOf = (bits) =>
  (bits.match(/.{1,13}/g) ?? [])
    .map((part) => {
      const number = parseInt(part.padEnd(13, '0'), 2);
      return String.fromCharCode(35 + Math.floor(number / 91), 35 + (number % 91));
    })
    .join('')
    .replace(/\\/g, '~');
