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

/** What is known of a level before the period, and how much it weighs, in leads. */
export interface Level {
  /** In the KPI's unit. */
  readonly mean: number;
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
  /** How much of the period this person works, of what everybody works; usually 1. */
  readonly work: number;
  /** What the outlook stands on: one's own periods, those of the team, or nothing. */
  readonly basis: 'own' | 'team' | null;
  /** Events expected in the rest of the period: sales of a volume, leads of the others. */
  readonly coming: number;
  readonly comingVariance: number;
  /** The chance that none comes, because the period stays empty. */
  readonly idle: number;
  /** Shares: leads that wait, each counted by how much of its chance is left. */
  readonly waiting: number;
  /** Shares: the same and those to come. */
  readonly mayArrive: number;
  /** Shares: of a lead of this period, by the past. Times: the team's; null without colleagues. */
  readonly level: Level | null;
  /** Times: the variance of the logarithm of a single lead within a person; null: not known. */
  readonly variance: number | null;
  /** Sums and averages: values that the period may end with, in rising order, equally likely. */
  readonly drawn: readonly number[];
}
