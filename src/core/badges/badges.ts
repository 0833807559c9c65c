import { KpiError } from '../errors.ts';
import type { Leads } from '../leads.ts';
import { type BadgeRule, leastLeads, stands } from './badgeRule.ts';
import { type Goals, fixedGoal, ownRecords, teamRecords } from './goals.ts';
import { type Goal, isAt, isMet, isSettled } from './met.ts';
import { progress } from './progress.ts';
import { type Mark, type Series, seriesOf } from './series.ts';

/** A badge earned. */
export interface Met {
  /** Not bounded where the badge looks at all time. */
  readonly period: Mark['period'];
  /**
   * Counts and sums: the day on which the goal was reached first in this period; all others: the
   * last day of the period.
   */
  readonly day: number;
}

/** How a manager stands to a badge. */
export interface Holding {
  /** Manager code. */
  readonly manager: number;
  /**
   * Each period in which it was earned, oldest first; at most one where the badge looks at all
   * time.
   */
  readonly met: readonly Met[];
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
): (readonly Holding[] | KpiError)[] {
  const known = new Map<string, Series | KpiError>();
  return rules.map((rule) => {
    const key = JSON.stringify(rule.kpi);
    const series = known.get(key) ?? orMistake(() => seriesOf(rule.kpi, leads, asOfDay));
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

function holdings(rule: BadgeRule, marks: readonly (readonly Mark[])[], asOfDay: number): readonly Holding[] {
  const { per } = rule;
  const goals = goalsOf(rule, marks, asOfDay);
  return marks.map((own, manager) => {
    const met = own.flatMap((mark, index): Met[] => {
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
  own: readonly Mark[],
  goalOf: (index: number) => Goal | null,
  asOfDay: number,
): number | null {
  const next = goalOf(own.length);
  const begun = own.flatMap((mark, index) => {
    const isOpen = mark.period.toDay >= asOfDay || !isSettled(rule.kpi, mark, asOfDay);
    const goal = isOpen ? goalOf(index) : null;
    return goal === null ? [] : [progress(goal, mark, leastLeads(rule), rule.kpi.unit)];
  });
  return next === null && begun.length === 0 ? null : Math.max(0, ...begun);
}

/** What a badge holds the marks of everybody against. */
export function goalsOf(rule: BadgeRule, marks: readonly (readonly Mark[])[], asOfDay: number): Goals {
  const { kpi, condition, value } = rule;
  const isCounted = (mark: Mark): boolean => stands(rule, mark);
  if (condition === 'record') return teamRecords(kpi, marks, asOfDay, isCounted);
  if (condition === 'ownRecord' || value === null) return ownRecords(kpi, marks, asOfDay, isCounted);
  return fixedGoal({ value, better: condition === 'atLeast' ? 'higher' : 'lower', must: 'reach' });
}

/**
 * The day on which the goal was met in a period; null when it was not, or that cannot be told yet.
 */
function metOn(rule: BadgeRule, mark: Mark, goal: Goal, asOfDay: number): number | null {
  if (!stands(rule, mark) || isMet(rule.kpi, mark, goal, asOfDay) !== true) return null;
  const { course, period } = mark;
  if (course === null || goal.better === 'lower') return period.toDay;
  return course.find((total) => stands(rule, total) && isAt(goal, total.value))?.day ?? null;
}
