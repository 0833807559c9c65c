import { ratio } from './ratio.ts';
import { sumOf } from './sumOf.ts';

/** What a steady series does by itself, in the unit of its values. */
export interface XmrLimits {
  readonly mean: number;
  /** Mean absolute difference of neighbouring points. */
  readonly movingRange: number;
  /** mean - 2.66·movingRange. Where it is below 0 and no value can be, nothing is too low. */
  readonly low: number;
  /** mean + 2.66·movingRange. */
  readonly high: number;
}

/** `outside`: beyond a limit. `run`: one of eight or more in a row on one side of the mean. */
export type XmrSignal = 'outside' | 'run';

/** 3 / 1.128: in a normal series the mean moving range is 1.128 standard deviations. */
const RANGES = 2.66;
const RUN = 8;

/**
 * Natural process limits of a series of single values (an XmR chart): mean ± 2.66 mean moving
 * ranges, in the unit of the values. A blank period is left out of the mean, and no moving range is
 * taken across it: the step over a gap is not the step of one period.
 *
 * @param values In order of time; null is a blank period.
 * @returns Null when no two neighbours are known. Few points make limits too, but unsure ones: with
 *   fewer than six they are provisional.
 * @example
 * // The five moving ranges 3, 4, 3, 1 and 3 are 2.8 on average.
 * xmrLimits([12, 15, 11, 14, 13, 16])
 * // => { mean: 13.5, movingRange: 2.8, low: 6.052, high: 20.948 }
 * @see Shewhart 1931; Wheeler & Chambers 1992, "Understanding Statistical Process Control", ch. 3.
 */
export function xmrLimits(values: readonly (number | null)[]): XmrLimits | null {
  const known = values.filter((value) => value !== null);
  const ranges: number[] = [];
  values.forEach((value, i) => {
    const before = values[i - 1] ?? null;
    if (value !== null && before !== null) ranges.push(Math.abs(value - before));
  });
  const mean = meanOf(known);
  const movingRange = meanOf(ranges);
  if (mean === null || movingRange === null) return null;
  return { mean, movingRange, low: mean - RANGES * movingRange, high: mean + RANGES * movingRange };
}

/**
 * Which points of a series are more than chance, by rules 1 and 2 of Wheeler. All points of a run
 * are marked; one outside the limits is `outside` even within a run. A point on the mean ends a
 * run, and so does a blank.
 *
 * @param values In order of time; null is a blank period.
 * @param limits Of the same series, or of an earlier part of it that the rest is held against.
 * @returns One for each value; null for noise and for blanks.
 * @example
 * xmrSignals([9, 11, 13, null, 10], { mean: 10, movingRange: 1, low: 7.34, high: 12.66 })
 * // => [null, null, 'outside', null, null]
 * @see Wheeler & Chambers 1992, "Understanding Statistical Process Control", ch. 3.
 */
export function xmrSignals(
  values: readonly (number | null)[],
  { mean, movingRange, low, high }: XmrLimits,
): (XmrSignal | null)[] {
  // The mean of equal values may differ from them in the last digit, and that is no side.
  const rounding = 1e-9 * (Math.abs(mean) + movingRange);
  const sides = values.map((value) =>
    value === null || Math.abs(value - mean) <= rounding ? 0 : Math.sign(value - mean),
  );
  let start = 0;
  return values.map((value, i) => {
    if (sides[i] !== sides[start]) start = i;
    if (value === null) return null;
    if (value < low - rounding || value > high + rounding) return 'outside';
    if (sides[i] === 0) return null;
    let end = i;
    while (end < start + RUN && sides[end] === sides[start]) end++;
    return end - start >= RUN ? 'run' : null;
  });
}

function meanOf(values: readonly number[]): number | null {
  return ratio(
    sumOf(values, (value) => value),
    values.length,
  );
}
