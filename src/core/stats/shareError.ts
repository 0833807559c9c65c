import { Z95 } from './z95.ts';

/**
 * Standard error of a share, itself a share, for a share that is not shrunk. It is that of the
 * middle of Agresti & Coull's interval (1.92 successes and 1.92 failures added, 1.96² / 2), so it
 * stays above 0 at 0 of n and at n of n; the trials are those there were, so that two who are alike
 * are told apart no more often than 5 %.
 *
 * @param successes From 0 to `trials`.
 * @param trials Whole number.
 * @returns Above 0, up to a half; null without trials.
 * @example
 * // Middle 1.92 / 13.84 = 0.1388.
 * shareError(0, 10) // => 0.1093
 * @see Agresti & Coull 1998, doi:10.1080/00031305.1998.10480550.
 */
export function shareError(successes: number, trials: number): number | null {
  if (!(trials > 0)) return null;
  const share = (successes + (Z95 * Z95) / 2) / (trials + Z95 * Z95);
  return Math.sqrt((share * (1 - share)) / trials);
}
