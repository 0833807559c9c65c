/**
 * The one division of the project.
 *
 * @returns numerator / denominator; null where that is not a finite number: 0/0, anything/0, an
 *   overflow.
 * @example
 * [ratio(1, 4), ratio(0, 4), ratio(0, 0), ratio(5, 0)] // => [0.25, 0, null, null]
 */
export function ratio(numerator: number, denominator: number): number | null {
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : null;
}
