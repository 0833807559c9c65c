import type { Unit } from '../../core/kpis/kpi.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';
import type { Format } from '../../functions/table/format.ts';

/** Who has a badge. */
export interface BadgeNow {
  readonly kind: 'badge';
  readonly unit: Unit;
  /** True for a badge that is given for effort or volume, whatever the result. */
  readonly isNoise: boolean;
  /** Managers who have earned it so far. */
  readonly has: readonly string[];
  /**
   * How many managers earned it in the last whole period of the badge. A badge of all time counts
   * the last month.
   */
  readonly last: number;
  readonly lastOf: PeriodUnit;
  /** True while leads of that period are still ripening, so more people may earn it. */
  readonly isRipening: boolean;
}

/** Whether a rule for points gives any points. */
export interface PointsNow {
  readonly kind: 'points';
  /** Effort without a quality KPI: it earns nothing. */
  readonly isUnpaired: boolean;
  /**
   * What would mend that: a quality KPI with its floor and goal, as form texts; null when the data
   * have none.
   */
  readonly pair: { readonly quality: string; readonly floor: string; readonly goal: string } | null;
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
 * How everybody stands by the rules of a tab. The first column is the name, with what it is about
 * on a second line.
 */
export interface TabStanding {
  /** The month of the points, as people type it; null is all time. */
  readonly period: string | null;
  readonly columns: readonly { readonly title: string; readonly format: Format }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Notes about the rules, as sentences. */
  readonly notes: readonly string[];
  /** The missing tab without which nobody has a place. */
  readonly lacks: 'points' | 'targets' | null;
}
