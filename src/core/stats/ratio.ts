/**
 * The one division of the project.
 *
 * @returns numerator / denominator, or null where that is not a finite number: 0/0, anything/0, an overflow.
 */
export function ratio(numerator: number, denominator: number): number | null {
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : null;
}
