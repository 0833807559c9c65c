import { HOURS_PER_DAY } from '../time/days.ts';
import { HAIR } from '../stats/rounding.ts';
import type { Better, Kpi } from '../kpis/kpi.ts';
import type { PeriodMark } from './kpiSeries.ts';

/** What a value is held against. */
export interface BadgeGoal {
  readonly value: number;
  /** Where the value should be: at the goal or above, at the goal or below. */
  readonly better: Better;
  /** A record must be beaten, a goal only reached. */
  readonly must: 'reach' | 'beat';
}

export function isAtGoal({ value: goal, better, must }: BadgeGoal, value: number): boolean {
  const ahead = better === 'higher' ? value - goal : goal - value;
  const rounding = HAIR * Math.max(1, Math.abs(goal));
  return must === 'reach' ? ahead >= -rounding : ahead > rounding;
}

/**
 * True when the value of a period is final, apart from what is written later into the past. The
 * period must be over. With a limit in days, all its leads had so many days. Of a `half`, all its
 * leads were followed for as long as the median takes: until then it could still turn out
 * otherwise.
 */
export function isFinal(kpi: Kpi, { value, ripening, period }: PeriodMark, asOfDay: number): boolean {
  const followed = asOfDay - period.toDay;
  return (
    value !== null && followed >= 0 && ripening === 0 && (kpi.measure !== 'half' || daysOf(kpi, value) <= followed)
  );
}

/**
 * Whether the goal was met in a period; null when that cannot be told yet. Counts and sums that
 * should grow meet it as soon as they are there.
 */
export function isGoalMet(kpi: Kpi, mark: PeriodMark, goal: BadgeGoal, asOfDay: number): boolean | null {
  const { value, course, period } = mark;
  if (value !== null && (isFinal(kpi, mark, asOfDay) || (course !== null && goal.better === 'higher'))) {
    const met = isAtGoal(goal, value);
    return met || period.toDay <= asOfDay ? met : null;
  }
  // More than half were still on the road after that time: the median is longer.
  const isLonger = kpi.measure === 'half' && daysOf(kpi, goal.value) <= asOfDay - period.toDay;
  return isLonger ? goal.better === 'higher' : null;
}

function daysOf(kpi: Kpi, time: number): number {
  return Math.ceil(kpi.unit === 'hours' ? time / HOURS_PER_DAY : time);
}
