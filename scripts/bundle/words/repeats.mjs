import { moreBits, symbolOf } from './numberCode.mjs';

/** Shorter repeats are not worth it. */
export const MIN_REPEAT = 3;

/** A longer repeat is several: to look for it would take long in a text of one letter. */
const MAX_REPEAT = 256;

/** How many earlier places are tried for each letter: more would hardly shorten the texts. */
const TRIED = 300;

/** More than there are different letters in a text, so that three of them are one number. */
const LETTERS = 1 << 16;

/** A letter, or a repeat of what stands `back` letters before. */
/** @typedef {number | { length: number, back: number }} Step */

/** How many bits a letter, the symbol of a length and that of a distance take. */
/** @typedef {{ letter(letter: number): number, length(symbol: number): number, distance(symbol: number): number }} Costs */

/**
 * Where the text stands before: for each place the repeats that begin there, each longer than the
 * one before it and from further away.
 *
 * @param {readonly number[]} letters
 * @returns {{ length: number, back: number }[][]}
 */
export function repeatsIn(letters) {
  const text = Uint16Array.from(letters);
  /** @type {Map<number, number>} */
  const last = new Map();
  const earlier = new Int32Array(text.length).fill(-1);
  return letters.map((letter, at) => {
    const key = letter + LETTERS * ((text[at + 1] ?? LETTERS - 1) + LETTERS * (text[at + 2] ?? LETTERS - 1));
    const found = [];
    let longest = MIN_REPEAT - 1;
    let place = last.get(key) ?? -1;
    earlier[at] = place;
    last.set(key, at);
    const most = Math.min(MAX_REPEAT, text.length - at);
    for (let tried = 0; place >= 0 && longest < most && tried < TRIED; tried++, place = earlier[place] ?? -1) {
      // A longer one has also the letter that comes after those found so far.
      if (text[place + longest] !== text[at + longest]) continue;
      let length = 0;
      while (length < most && text[place + length] === text[at + length]) length++;
      if (length <= longest) continue;
      found.push({ length, back: at - place });
      longest = length;
    }
    return found;
  });
}

/**
 * The cheapest way through the text.
 *
 * @param {readonly number[]} letters
 * @param {ReturnType<typeof repeatsIn>} repeats
 * @param {Costs} costs
 * @returns {Step[]}
 */
export function cheapestSteps(letters, repeats, costs) {
  const cost = new Float64Array(letters.length + 1).fill(Infinity);
  /** @type {Step[]} the last step of the way to each place */
  const steps = [];
  cost[0] = 0;
  const offer = (/** @type {number} */ to, /** @type {number} */ bits, /** @type {Step} */ step) => {
    if (bits >= (cost[to] ?? 0)) return;
    cost[to] = bits;
    steps[to] = step;
  };
  letters.forEach((letter, at) => {
    const here = cost[at] ?? 0;
    offer(at + 1, here + costs.letter(letter), letter);
    let length = MIN_REPEAT;
    for (const { length: longest, back } of repeats[at] ?? []) {
      const far = symbolOf(back - 1);
      const distance = here + costs.distance(far) + moreBits(far);
      for (; length <= longest; length++) {
        const symbol = symbolOf(length - MIN_REPEAT);
        offer(at + length, distance + costs.length(symbol) + moreBits(symbol), { length, back });
      }
    }
  });
  /** @type {Step[]} */
  const way = [];
  for (let at = letters.length; at > 0;) {
    const step = steps[at] ?? 0;
    way.push(step);
    at -= typeof step === 'number' ? 1 : step.length;
  }
  return way.reverse();
}
