import type { Kpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import type { SpanUnit } from '../time/periodUnit.ts';
import { PLAIN_SCHEDULE, type Schedules, isWorking, sameForEverybody } from '../time/schedule.ts';
import { type BadgeGoal, isGoalMet } from './badgeGoal.ts';
import { kpiSeries } from './kpiSeries.ts';

export interface StreakRule {
  readonly kpi: Kpi;
  /** In the KPI's unit; at least this where more is better, at most where less is. */
  readonly goal: number;
  readonly per: SpanUnit;
  /** How many missed periods a run survives. */
  readonly freezes: number;
}

/** Periods in a row at the goal. */
interface Run {
  /** Periods at the goal; the missed ones that it survived are not among them. */
  readonly length: number;
  /** Missed periods that it survived. */
  readonly frozen: number;
  /** The last period at the goal; null where there is none. */
  readonly end: Period | null;
}

export interface Streak {
  /** Manager code. */
  readonly manager: number;
  /** The run that is still alive; of length 0 when the last periods were missed. */
  readonly current: Run;
  /** The longest; of equal ones the latest. */
  readonly best: Run;
}

/**
 * Runs of periods at the goal for each manager by code. A run is the longest stretch with no more
 * missed periods than there are freezes, so more freezes never make one shorter.
 *
 * A period in which somebody had nothing to do neither breaks a run nor adds to it: no leads at the
 * start of the road, none that were new or reached the milestone (days off). So does a period that
 * cannot be told yet, and by day a day off on which the goal was missed. The running period adds as
 * soon as a count or a sum is at the goal.
 *
 * @returns Nobody who never had a period.
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function streaksOf(
  rule: StreakRule,
  leads: Leads,
  asOfDay: number,
  schedules: Schedules = sameForEverybody(PLAIN_SCHEDULE),
): readonly Streak[] {
  const { kpi, of } = kpiSeries(rule.kpi, leads, asOfDay);
  const goal: BadgeGoal = { value: rule.goal, better: kpi.better, must: 'reach' };
  return of(rule.per).flatMap((marks, manager) => {
    if (marks.length === 0) return [];
    const schedule = schedules.of(manager);
    const told = marks.flatMap((mark) => {
      const isHit = isGoalMet(kpi, mark, goal, asOfDay);
      const isOff = rule.per === 'day' && !isWorking(schedule, mark.period.fromDay);
      return isHit === null || (isOff && !isHit) ? [] : [{ isHit, period: mark.period }];
    });
    return [{ manager, ...runsOf(told, rule.freezes) }];
  });
}

interface Told {
  readonly isHit: boolean;
  readonly period: Period;
}

/** Goes along the periods with the run that ends at each of them. */
function runsOf(told: readonly Told[], freezes: number): { readonly current: Run; readonly best: Run } {
  let [first, length, frozen] = [0, 0, 0];
  let end: Period | null = null;
  let current: Run = { length, frozen, end };
  let best = current;
  for (const { isHit, period } of told) {
    if (isHit) [length, end] = [length + 1, period];
    else frozen++;
    // Too many missed, or none reached before the first missed one: the run begins later.
    while (frozen > freezes || (frozen > 0 && told[first]?.isHit === false)) {
      if (told[first]?.isHit) length--;
      else frozen--;
      first++;
    }
    current = length === 0 ? NONE : { length, frozen, end };
    if (length > 0 && length >= best.length) best = current;
  }
  return { current, best };
}

const NONE: Run = { length: 0, frozen: 0, end: null };
