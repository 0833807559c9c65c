import type { Unit } from '../../core/kpis/kpi.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';
import type { Format } from '../../functions/table/format.ts';

/** Who has a badge. */
export interface BadgeNow {
  readonly kind: 'badge';
  readonly unit: Unit;
  /** It is for effort or volume, whatever comes of it. */
  readonly isNoise: boolean;
  /** Managers who have earned it so far. */
  readonly has: readonly string[];
  /**
   * How many managers earned it in the last whole period of the badge; of all time, in the last
   * month.
   */
  readonly last: number;
  readonly lastOf: PeriodUnit;
  /** Leads of that period are ripening, so that more may earn it. */
  readonly isRipening: boolean;
}

/** Whether a rule for points earns. */
export interface PointsNow {
  readonly kind: 'points';
  /** Effort without a quality KPI: it earns nothing. */
  readonly isUnpaired: boolean;
  /**
   * What would mend that: a quality KPI with its floor and goal, as a form holds them; null when
   * the data have none.
   */
  readonly pair: { readonly quality: string; readonly floor: string; readonly goal: string } | null;
}

/** A level that was read. */
export interface LevelNow {
  readonly kind: 'level';
}

/** What a step of a bonus pays. */
export interface BonusNow {
  readonly kind: 'bonus';
  /** In the user's language. */
  readonly kpi: string;
  /** A share of the target. */
  readonly from: number;
  readonly pays: number;
}

/**
 * How everybody stands by the rules of a tab: the first column is the name, and in a second line
 * what it is about.
 */
export interface TabStanding {
  /** As people type it: the month of the points; null is all time. */
  readonly period: string | null;
  readonly columns: readonly { readonly title: string; readonly format: Format }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What is to be said about the rules, as sentences. */
  readonly notes: readonly string[];
  /** The tab without which nobody stands anywhere. */
  readonly lacks: 'points' | 'targets' | null;
}
