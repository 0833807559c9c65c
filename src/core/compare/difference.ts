import type { ConfidenceInterval, DifferenceInterval } from '../stats/confidenceInterval.ts';
import type { Period } from '../time/period.ts';

/**
 * One of the two that are compared: a manager over all time, or the whole team (null) in a period.
 */
export interface CompareSide {
  readonly manager: number | null;
  readonly period: Period | null;
}

/** How two sides differ, always a against b. */
export interface SideDifference {
  /**
   * a - b in the KPI's unit. Counts and sums over unequal time: as if b had lasted as long as a.
   * Null when a side has no value (a median not reached).
   */
  readonly difference: number | null;
  /** True for counts and sums over unequal time. */
  readonly scaled?: boolean;
  /** For `time`: by how many days a is later, day against day, with its 95 % interval. */
  readonly shift?: DifferenceInterval | null;
  /** For `half`: how many times as fast a goes as b; null for other measures. */
  readonly pace: number | null;
  /**
   * 95 %, of the pace where there is one, else of the difference; null where the spread cannot be
   * told.
   */
  readonly interval: ConfidenceInterval | null;
  /** The sign of a - b where it is sure, else 0. */
  readonly sure: number;
  /**
   * How many leads more on each side would settle noise at 80 % power, if what is seen is the
   * truth; null for a signal, and where nothing could.
   */
  readonly more: number | null;
}

/** Something of both sides, a first. */
export type Pair<T> = readonly [T, T];

/** A signal is an interval without 0. */
export function differenceOf(
  difference: number | null,
  interval: ConfidenceInterval | null,
  more: () => number | null,
): SideDifference {
  const sure = interval === null ? 0 : interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0;
  return { difference, pace: null, interval, sure, more: sure === 0 ? more() : null };
}

export function mapBoth<T, U>([a, b]: Pair<T>, change: (side: T) => U): Pair<U> {
  return [change(a), change(b)];
}
