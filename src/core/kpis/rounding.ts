/** What floating point leaves of sums and shares: 3 · 0.1 is a hair more than 0.3. */
export const HAIR = 1e-9;

/** The whole number at or above a value; a hair above one is that one. */
export function wholeAbove(value: number): number {
  return Math.ceil(value - HAIR);
}

/** The whole number at or below a value; a hair below one is that one. */
export function wholeBelow(value: number): number {
  return Math.floor(value + HAIR);
}
