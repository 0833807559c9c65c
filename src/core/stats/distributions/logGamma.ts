/**
 * Natural logarithm of the gamma function, ln Γ(x); for a whole x it is ln (x - 1)!.
 *
 * @param x Above 0.
 * @returns Any real number, right to about 1e-14 of itself.
 * @example
 * // ln 20!, and ln √π. In R: lgamma(21), lgamma(0.5).
 * [logGamma(21), logGamma(0.5)] // => [42.33562, 0.57236]
 * @see Stirling's series, DLMF 5.11.1, after x is moved up to 16 by Γ(x + 1) = xΓ(x).
 */
export function logGamma(x: number): number {
  let shift = 1;
  let y = x;
  for (; y < 16; y++) shift *= y;
  const inverse = 1 / (y * y);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / y;
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - Math.log(shift);
}
