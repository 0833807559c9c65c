import type { Better, Unit } from '../kpis/kpi.ts';
import type { Period } from '../time/period.ts';

/** A KPI in one period of one person, or of the team. */
export interface PeriodValue {
  /** In the KPI's unit; null when not defined. */
  readonly value: number | null;
  /** Leads that the value is counted on: sales, trials of a share, values of an average. */
  readonly leads: number;
}

/** A past period. */
export interface PastValue extends PeriodValue {
  readonly period: Period;
  /** How much of the period was worked and is in the data, above 0, usually 1. */
  readonly work: number;
}

/** What the team says about a person who has shown little. */
export interface TeamLevel {
  /**
   * Per full period of one person: events for counts and sums (in sales), else the value itself.
   */
  readonly mean: number;
  /** How much it weighs: full periods for counts and sums, leads for shares, averages and times. */
  readonly strength: number;
}

/**
 * All that is known of one KPI of one person, or of the team, for the chance of a target. JSON:
 * numbers, strings, arrays and null.
 */
export interface History {
  /** `keep` is a share that leads can only leave. */
  readonly family: 'count' | 'sum' | 'share' | 'keep' | 'average' | 'time';
  readonly unit: Unit;
  readonly better: Better;
  /** The period that is asked about. */
  readonly period: Period;
  readonly asOfDay: number;
  /**
   * One's own periods before it, oldest first, at most 24: finished ones, and where the asked
   * period has not begun the running one, once half of it is over (with `work` below 1). Shares as
   * they stood at the period's end; with a limit in days, as they ripened.
   */
  readonly past: readonly PastValue[];
  /** This period as of `asOfDay`; for shares with those leads that are not settled yet. */
  readonly done: PeriodValue;
  /**
   * Share of this period's work that is still to come, 0 to 1, by the team's course or working
   * days.
   */
  readonly left: number;
  /**
   * Share of this period's work that is over and in the data: less than the rest to 1 for a
   * newcomer.
   */
  readonly seen: number;
  /** How much of the period this person works, of what everybody works; usually 1. */
  readonly work: number;
  /**
   * Shares, averages and times: leads expected in the rest of the period. 0 for counts and sums.
   */
  readonly coming: number;
  /**
   * Shares: leads that may still arrive (or, for `keep`, leave), those to come included, each
   * counted by how much of its chance is left.
   */
  readonly mayArrive: number;
  /**
   * Sums: what a sale weighs, Σ amount² / Σ amount, so that so many equal sales would vary as much.
   * 1 for the others.
   */
  readonly saleWeight: number;
  /**
   * Averages and times: the variance of a single lead within a person (of the logarithm for times);
   * null when it cannot be told.
   */
  readonly variance: number | null;
  /**
   * The team's level to borrow from; null for the team itself and where there are no colleagues.
   */
  readonly level: TeamLevel | null;
}
