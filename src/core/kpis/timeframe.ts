import type { Period } from '../time/period.ts';

/** When: the period that is asked about, and the last day of which anything is known. */
export interface Timeframe {
  /** Null is all time. */
  readonly period: Period | null;
  /** The last day that is known: what happened later is a plan. */
  readonly asOfDay: number;
}
