/**
 * What floating point leaves of sums and shares: 3 · 0.1 is a hair more than 0.3.
 *
 * @example
 * Math.abs(3 * 0.1 - 0.3) < HAIR // => true
 */
export const HAIR = 1e-9;

/**
 * The whole number at or above a value; a hair above one is that one.
 *
 * @example
 * [wholeAbove(10 * (3 * 0.1)), wholeAbove(3.01)] // => [3, 4]
 */
export function wholeAbove(value: number): number {
  return Math.ceil(value - HAIR);
}

/**
 * The whole number at or below a value; a hair below one is that one.
 *
 * @example
 * [wholeBelow(100 * 1.15), wholeBelow(114.99)] // => [115, 114]
 */
export function wholeBelow(value: number): number {
  return Math.floor(value + HAIR);
}
