import { logGamma } from './logGamma.ts';

/**
 * Regularised incomplete beta function I_x(a, b), from 0 to 1: the distribution function of
 * Beta(a, b). The tails of the binomial and of Student's t are values of it.
 *
 * @param x From 0 to 1.
 * @param a Above 0.
 * @param b Above 0.
 * @returns A probability, right to about 1e-12 (1e-9 for a or b near a million).
 * @example
 * // The arcsine law: 2/π · asin(√x). In R: pbeta(0.25, 0.5, 0.5).
 * incompleteBeta(0.25, 0.5, 0.5) // => 1 / 3
 * @see Continued fraction DLMF 8.17.22, by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.exp(logFront) / (a * continuedFraction(x, a, b));
}

/** 1 + d1/(1 + d2/(1 + ...)). The number of steps grows as √(a + b). */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerators = 1;
  let denominators = 0;
  for (let step = 1; step < 1e5; step++) {
    const m = step >> 1;
    const top = step % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
    const term = (top * x) / ((a + step - 1) * (a + step));
    numerators = awayFromZero(1 + term / numerators);
    denominators = 1 / awayFromZero(1 + term * denominators);
    const change = numerators * denominators;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
