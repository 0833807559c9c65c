import { Z95 } from './z95.ts';

/**
 * Standard error of a share, itself a share. It stays above 0 at 0 of n and at n of n, because
 * 1.92 successes and 1.92 failures (1.96² / 2) are added first.
 *
 * @param successes From 0 to `trials`.
 * @param trials Whole number.
 * @returns Above 0, up to a quarter; null without trials.
 * @example
 * agrestiCoullError(0, 10) // => 0.0929
 * @see Agresti & Coull 1998, doi:10.1080/00031305.1998.10480550.
 */
export function agrestiCoullError(successes: number, trials: number): number | null {
  if (!(trials > 0)) return null;
  const size = trials + Z95 * Z95;
  const share = (successes + (Z95 * Z95) / 2) / size;
  return Math.sqrt((share * (1 - share)) / size);
}
