import { UNDATED } from '../leads.ts';
import type { Timeframe } from './timeframe.ts';

/**
 * What is asked about: serials from `first` to before `after`; UNDATED too where `undated` is true.
 */
export interface Window {
  readonly first: number;
  readonly after: number;
  readonly undated: boolean;
}

/**
 * The window of a timeframe: its period, cut off after `asOf`.
 *
 * @param undated Whether UNDATED counts too; where it is left out, over all time it does.
 * @example
 * windowOf({ period: { fromDay: 10, toDay: 19 }, asOfDay: 15 })
 * // => { first: 10, after: 16, undated: false }
 */
export function windowOf({ period, asOfDay }: Timeframe, undated = period === null): Window {
  const first = period ? period.fromDay : -Infinity;
  return { first, after: Math.min(asOfDay, period ? period.toDay : Infinity) + 1, undated };
}

/**
 * True when a milestone is in the window; NEVER is not. A plain function for inner loops, since
 * engines write its body in place of the call.
 *
 * @example
 * const window = windowOf({ period: { fromDay: 10, toDay: 19 }, asOfDay: 15 });
 * [9.9, 10, 15.5, 16, UNDATED].map((serial) => isInWindow(window, serial))
 * // => [false, true, true, false, false]
 */
export function isInWindow({ first, after, undated }: Window, serial: number): boolean {
  return (serial >= first && serial < after) || (undated && serial === UNDATED);
}

/**
 * The same as one question: is a milestone in the period and not after `asOf`?
 *
 * @param undated Whether UNDATED counts too; where it is left out, over all time it does.
 * @example
 * [9, NaN, UNDATED].map(timeframeTest({ period: null, asOfDay: 30 })) // => [true, false, true]
 */
export function timeframeTest(timeframe: Timeframe, undated?: boolean): (serial: number) => boolean {
  const window = windowOf(timeframe, undated);
  return (serial) => isInWindow(window, serial);
}
