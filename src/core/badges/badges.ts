import { KpiError } from '../errors.ts';
import type { Leads } from '../leads.ts';
import { type BadgeRule, leastLeads, standsOnEnough } from './badgeRule.ts';
import { type BadgeGoals, fixedGoal, ownRecords, teamRecords } from './badgeGoals.ts';
import { type BadgeGoal, isAtGoal, isGoalMet, isFinal } from './badgeGoal.ts';
import { goalProgress } from './goalProgress.ts';
import { type PeriodMark, type KpiSeries, kpiSeries } from './kpiSeries.ts';

/** A badge earned. */
export interface BadgeEarned {
  /** Not bounded where the badge looks at all time. */
  readonly period: PeriodMark['period'];
  /**
   * Counts and sums: the day on which the goal was reached first in this period; all others: the
   * last day of the period.
   */
  readonly day: number;
}

/** How a manager stands to a badge. */
export interface BadgeHolding {
  /** Manager code. */
  readonly manager: number;
  /**
   * Each period in which it was earned, oldest first; at most one where the badge looks at all
   * time.
   */
  readonly met: readonly BadgeEarned[];
  /**
   * How far the furthest period is that can still earn it, 0 to 1; null when there is nothing to
   * reach any more, or nothing to measure against yet.
   */
  readonly progress: number | null;
}

/**
 * Who has each badge, worked out anew from the leads and a date. So a badge earned before its rule
 * was written is found, a late row counts on its own day, and a refund takes back what it must.
 * Badges of one KPI share its evaluation.
 *
 * @returns For each rule every manager by code, or the mistake: columns that the data lack.
 */
export function badgesOf(
  rules: readonly BadgeRule[],
  leads: Leads,
  asOfDay: number,
): (readonly BadgeHolding[] | KpiError)[] {
  const known = new Map<string, KpiSeries | KpiError>();
  return rules.map((rule) => {
    const key = JSON.stringify(rule.kpi);
    const series = known.get(key) ?? orMistake(() => kpiSeries(rule.kpi, leads, asOfDay));
    known.set(key, series);
    return series instanceof KpiError ? series : holdings({ ...rule, kpi: series.kpi }, series.of(rule.per), asOfDay);
  });
}

function orMistake<T>(run: () => T): T | KpiError {
  try {
    return run();
  } catch (mistake) {
    if (mistake instanceof KpiError) return mistake;
    throw mistake;
  }
}

function holdings(
  rule: BadgeRule,
  marks: readonly (readonly PeriodMark[])[],
  asOfDay: number,
): readonly BadgeHolding[] {
  const { per } = rule;
  const goals = badgeGoals(rule, marks, asOfDay);
  return marks.map((own, manager) => {
    const met = own.flatMap((mark, index): BadgeEarned[] => {
      const goal = goals.of(manager, index);
      const day = goal && goals.allows(mark) ? metOn(rule, mark, goal, asOfDay) : null;
      return day === null ? [] : [{ period: mark.period, day }];
    });
    const isDone = per === 'ever' && met.length > 0;
    return {
      manager,
      met: per === 'ever' ? met.slice(0, 1) : met,
      progress: isDone ? null : progressOf(rule, own, (index) => goals.of(manager, index), asOfDay),
    };
  });
}

/**
 * The furthest of the periods that can still earn it: the running one, and those whose leads are
 * ripening.
 */
function progressOf(
  rule: BadgeRule,
  own: readonly PeriodMark[],
  goalOf: (index: number) => BadgeGoal | null,
  asOfDay: number,
): number | null {
  const next = goalOf(own.length);
  const begun = own.flatMap((mark, index) => {
    const isOpen = mark.period.toDay >= asOfDay || !isFinal(rule.kpi, mark, asOfDay);
    const goal = isOpen ? goalOf(index) : null;
    return goal === null ? [] : [goalProgress(goal, mark, leastLeads(rule), rule.kpi.unit)];
  });
  return next === null && begun.length === 0 ? null : Math.max(0, ...begun);
}

/** What a badge holds the marks of everybody against. */
export function badgeGoals(rule: BadgeRule, marks: readonly (readonly PeriodMark[])[], asOfDay: number): BadgeGoals {
  const { kpi, condition, value } = rule;
  const isCounted = (mark: PeriodMark): boolean => standsOnEnough(rule, mark);
  if (condition === 'record') return teamRecords(kpi, marks, asOfDay, isCounted);
  if (condition === 'ownRecord' || value === null) return ownRecords(kpi, marks, asOfDay, isCounted);
  return fixedGoal({ value, better: condition === 'atLeast' ? 'higher' : 'lower', must: 'reach' });
}

/**
 * The day on which the goal was met in a period; null when it was not, or that cannot be told yet.
 */
function metOn(rule: BadgeRule, mark: PeriodMark, goal: BadgeGoal, asOfDay: number): number | null {
  if (!standsOnEnough(rule, mark) || isGoalMet(rule.kpi, mark, goal, asOfDay) !== true) return null;
  const { course, period } = mark;
  if (course === null || goal.better === 'lower') return period.toDay;
  return course.find((total) => standsOnEnough(rule, total) && isAtGoal(goal, total.value))?.day ?? null;
}
