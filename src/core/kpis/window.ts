import { UNDATED } from '../leads.ts';
import type { Slice } from './evidence.ts';

/** What is asked about: serials from `first` to before `after`; UNDATED too where `undated` is true. */
export interface Window {
  readonly first: number;
  readonly after: number;
  readonly undated: boolean;
}

/** @param undated Whether UNDATED counts too; left out: over all time it does. */
export function windowOf({ period, asOfDay }: Slice, undated = period === null): Window {
  const first = period ? period.fromDay : -Infinity;
  return { first, after: Math.min(asOfDay, period ? period.toDay : Infinity) + 1, undated };
}

/** The question of an inner loop, a plain function because engines make nothing of a plain call: is a milestone in the window? NEVER is not. */
export function isIn({ first, after, undated }: Window, serial: number): boolean {
  return (serial >= first && serial < after) || (undated && serial === UNDATED);
}

/** The same as one question: is a milestone in the period and not after `asOf`? */
export function insideOf(slice: Slice, undated?: boolean): (serial: number) => boolean {
  const window = windowOf(slice, undated);
  return (serial) => isIn(window, serial);
}
