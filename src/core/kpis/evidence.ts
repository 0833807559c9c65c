import type { Period } from '../period.ts';

/** Which leads a KPI is asked about. */
export interface Slice {
  /** Null is all time. */
  readonly period: Period | null;
  /** The last day that is known: what happened later is a plan. */
  readonly asOfDay: number;
}

/** What was measured on one group of leads. */
export interface Measured {
  /** In the KPI's unit; null when it is not defined (0/0, median not reached, nothing ripe). */
  readonly value: number | null;
  /** Leads that the value is counted on. */
  readonly leads: number;
  /** Leads left out because their N days are not over yet. */
  readonly ripening: number;
}

/**
 * What the data say about a KPI for each manager, and how surely. Arrays are indexed by manager code.
 * Each family of measures (shares, times, averages, totals) makes its own with its own statistics.
 */
export interface Evidence {
  readonly managers: readonly Measured[];
  /** Rows that name no manager. */
  readonly nobody: Measured;
  /** Everybody, rows without a manager included. */
  readonly team: Measured;
  readonly better: 'higher' | 'lower';
  /** The best guess of each manager's level: small samples are pulled to the team's. Null without leads. */
  readonly fair: Estimates;
  /** What each manager has at least shown, at 95 %. Null without leads. */
  cautious(): Estimates;
  /** 1 when manager a is surely better than b at 95 %, -1 when surely worse, 0 when the data cannot tell. */
  compare(a: number, b: number): -1 | 0 | 1;
  /** Each manager against the team for a Score; null when the team has no level to compare with. */
  relative(): Relative | null;
}

export interface Estimates {
  readonly values: readonly (number | null)[];
  readonly unit: 'same' | 'pace' | 'score';
  readonly better: 'higher' | 'lower';
  /** True for a best guess from a sample, which one or two leads cannot carry; false for facts and bounds. */
  readonly ofSample: boolean;
}

/** How many times better than the team: 1 is the team's level, 1.2 is a fifth better. */
export interface Relative {
  /** As measured; null without leads. */
  readonly raw: readonly (number | null)[];
  /** Shrunk; 1 without leads. */
  readonly fair: readonly number[];
  /** Standard error of `raw`; 0 without leads. */
  readonly error: readonly number[];
}

/** The sign of `a - b` for a measure where more is better, turned around where less is. */
export function betterSign(sign: number, better: 'higher' | 'lower'): -1 | 0 | 1 {
  const turned = better === 'higher' ? sign : -sign;
  return turned > 0 ? 1 : turned < 0 ? -1 : 0;
}
