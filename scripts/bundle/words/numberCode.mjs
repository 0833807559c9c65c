/**
 * A number from 0 as src/i18n/decompress.ts reads it: up to 3 it is its own symbol; from 4 on the
 * symbol says how long it is in bits and what the second of them is.
 *
 * @param {number} number
 */
export function symbolOf(number) {
  if (number < 4) return number;
  const top = 31 - Math.clz32(number);
  return 2 * top + ((number >> (top - 1)) & 1);
}

/**
 * How many bits follow the symbol.
 * @param {number} symbol
 */
export const moreBits = (symbol) => (symbol < 4 ? 0 : (symbol >> 1) - 1);

/** More symbols than any length or distance has. */
export const NUMBER_SYMBOLS = 48;
