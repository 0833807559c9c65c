import { wholeAbove, wholeBelow } from '../stats/rounding.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { type BadgeRule, leastLeads, standsOnEnough } from './badgeRule.ts';
import { badgeGoals } from './badges.ts';
import { type BadgeGoal, isAtGoal, isFinal } from './badgeGoal.ts';
import { goalProgress } from './goalProgress.ts';
import { type PeriodMark, kpiSeries } from './kpiSeries.ts';

/** How one person stands to a badge that they can still earn. */
interface WayToBadge {
  /** The value to reach or to beat. */
  readonly goal: BadgeGoal;
  /** The furthest period that can still earn it; null where nothing has begun. */
  readonly period: Period | null;
  readonly value: number | null;
  readonly leads: number;
  /** Leads that the value must stand on. */
  readonly leastLeads: number;
  /**
   * How many more at least: of what is counted or added up, of arrivals for shares of arrivals.
   * Null for all others.
   */
  readonly more: number | null;
  /** The goal is reached, and the badge comes when the period is over. */
  readonly isThere: boolean;
  /** 0 to 1, as the badge tells it. */
  readonly progress: number;
}

/**
 * What is still missing for a badge, in the period that KPI_BADGES takes its progress from.
 *
 * @param manager Their code.
 * @returns Null where there is nothing to reach: no goal yet, such as a record of one's own in the
 *   first months.
 * @throws KpiError `column-missing` when the data cannot carry the badge.
 */
export function wayToBadge(asked: BadgeRule, leads: Leads, manager: number, asOfDay: number): WayToBadge | null {
  const { kpi, of } = kpiSeries(asked.kpi, leads, asOfDay);
  const rule = { ...asked, kpi };
  const marks = of(rule.per);
  const goals = badgeGoals(rule, marks, asOfDay);
  const own = marks[manager] ?? [];
  const begun = own.flatMap((mark, index): WayToBadge[] => {
    const isOpen = mark.period.toDay >= asOfDay || !isFinal(kpi, mark, asOfDay);
    const goal = isOpen ? goals.of(manager, index) : null;
    return goal === null ? [] : [standing(rule, mark, goal)];
  });
  if (begun.length > 0) return begun.reduce((a, b) => (b.progress >= a.progress ? b : a));
  const next = goals.of(manager, own.length);
  return next && { ...standing(rule, NOTHING, next), period: null };
}

const NOTHING: PeriodMark = {
  period: { fromDay: 0, toDay: 0 },
  value: null,
  leads: 0,
  ripening: 0,
  course: null,
};

function standing(rule: BadgeRule, mark: PeriodMark, goal: BadgeGoal): WayToBadge {
  const { kpi } = rule;
  const needed = leastLeads(rule);
  const { period, value, leads } = mark;
  const isThere = value !== null && standsOnEnough(rule, mark) && isAtGoal(goal, value);
  return {
    goal,
    period,
    value,
    leads,
    leastLeads: needed,
    more: isThere ? null : moreOf(kpi, mark, goal, needed),
    isThere,
    progress: goalProgress(goal, mark, needed, kpi.unit),
  };
}

/**
 * A lower bound that is always true: of a share, the arrivals that are missing if no more leads
 * come than the badge asks for.
 */
function moreOf(kpi: Kpi, { value, leads }: PeriodMark, goal: BadgeGoal, needed: number): number | null {
  if (goal.better === 'lower') return null;
  const over = (amount: number): number => (goal.must === 'reach' ? wholeAbove(amount) : wholeBelow(amount) + 1);
  if (!isRoad(kpi) && kpi.measure !== 'average') {
    const missing = goal.value - (value ?? 0);
    return kpi.measure === 'count' ? over(missing) : Math.max(0, missing);
  }
  if (kpi.measure !== 'rate') return null;
  return over(goal.value * Math.max(leads, needed)) - Math.round((value ?? 0) * leads);
}
