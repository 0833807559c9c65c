/**
 * Logarithm of the gamma function: Stirling's series (DLMF 5.11.1) after moving x up to 16 by Γ(x + 1) = xΓ(x).
 *
 * @param x Above 0.
 * @returns ln Γ(x), accurate to about 1e-14 of itself.
 */
export function logGamma(x: number): number {
  let shift = 1;
  let y = x;
  for (; y < 16; y++) shift *= y;
  const inverse = 1 / (y * y);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / y;
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - Math.log(shift);
}
