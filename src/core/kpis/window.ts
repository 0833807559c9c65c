import type { Slice } from './evidence.ts';

/** A slice as three numbers for the inner loop: a serial is inside when `first <= serial < after` and `serial < tomorrow`. */
export interface Window {
  readonly first: number;
  readonly after: number;
  /** The moment the last known day ends. */
  readonly tomorrow: number;
  /** All time: then a milestone without a date counts too. */
  readonly allTime: boolean;
}

export function windowOf({ period, asOfDay }: Slice): Window {
  return {
    first: period === null ? -Infinity : period.fromDay,
    after: period === null ? Infinity : period.toDay + 1,
    tomorrow: asOfDay + 1,
    allTime: period === null,
  };
}

/** True when a dated milestone is in the period and not after `asOf`. NEVER and UNDATED are not. */
export function isInside(serial: number, { first, after, tomorrow }: Window): boolean {
  return serial >= first && serial < after && serial < tomorrow;
}
