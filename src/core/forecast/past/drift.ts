import { sumOf } from '../../stats/sumOf.ts';

/** So many of the last periods tell which way the team goes. */
const TOLD_BY = 12;

/**
 * How fast the team grows a period, as a logarithm, by the least squares line of its totals; drawn
 * to none by its own error, which is at least that of a Poisson: to a half at 1.4 errors, to a
 * twentieth less at three.
 *
 * @param logs Logarithms of the totals for equal work, the oldest first.
 * @param mean The mean total, in events.
 * @returns 0 with fewer than four periods.
 */
export function driftOf(logs: readonly number[], mean: number): number {
  const told = logs.slice(-TOLD_BY);
  if (told.length < 4) return 0;
  const { slope, residuals, squares } = lineThrough(told);
  const variance = Math.max(sumOf(residuals, (log) => log * log) / (told.length - 2), 1 / (mean + 0.5));
  return slope === 0 ? 0 : slope / (1 + 4 * (variance / squares / (slope * slope)) ** 2);
}

/** The least squares line through values at equal steps; `squares` is that of the steps. */
export function lineThrough(values: readonly number[]): {
  readonly slope: number;
  readonly residuals: readonly number[];
  readonly squares: number;
} {
  const n = values.length;
  const middle = (n - 1) / 2;
  const squares = (n * (n * n - 1)) / 12;
  const level = sumOf(values, (value) => value) / n;
  const slope = squares > 0 ? sumOf(values, (value, i) => value * (i - middle)) / squares : 0;
  return { slope, squares, residuals: values.map((value, i) => value - level - slope * (i - middle)) };
}
