import { type Schedule, workingDays } from '../time/schedule.ts';
import type { Measured } from '../kpis/measured.ts';
import { isRoad } from '../kpis/kpi.ts';
import { attainment } from './attainment.ts';
import { outlookOf } from '../forecast/outlookOf.ts';
import type { History } from '../forecast/histories.ts';
import type { Target } from './target.ts';

/**
 * Where a target stands within its period. Everything is in the KPI's unit unless said otherwise;
 * null where it is not defined.
 */
export interface ScoreLine {
  readonly actual: number | null;
  /**
   * The target; of a count or sum less, in proportion, what one's own days off take of everybody's
   * working days.
   */
  readonly goal: number;
  /** Actual against the target; 1 is all of it. */
  readonly attained: number | null;
  /**
   * What would be there by now on the way to the target: its part by the usual course of a period.
   * A share is not spread over time: the target itself.
   */
  readonly expected: number | null;
  /** The 80 % range of where the period will end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of reaching the target by the end of the period, 0 to 1. */
  readonly chance: number | null;
  /**
   * Of a count or sum, for each working day that is left; 0 when the target is reached, null when
   * no day is left.
   */
  readonly perDay: number | null;
}

/**
 * A target against what was reached as of a day. Volumes are spread over the working days, by the
 * usual course of a period where three past ones show it. Shares, averages and times are not
 * spread.
 *
 * @param schedule Of the person, or of everybody for the team.
 */
export function scoreLine(
  { kpi, goal: whole }: Pick<Target, 'kpi' | 'goal'>,
  measured: Measured,
  history: History,
  schedule: Schedule,
): ScoreLine {
  const { period, asOfDay, left, work } = history;
  const isVolume = !isRoad(kpi) && kpi.measure !== 'average';
  const goal = isVolume ? whole * work : whole;
  const actual = measured.value;
  const outlook = outlookOf(history);
  const missing = Math.max(0, goal - (actual ?? 0));
  const days = workingDays(schedule, Math.max(period.fromDay, asOfDay + 1), period.toDay);
  const perDay = missing === 0 ? 0 : days > 0 ? missing / days : null;
  return {
    actual,
    goal,
    attained: attainment(actual, goal, kpi.better),
    expected: isVolume ? goal * (1 - left) : goal,
    low: outlook.low,
    high: outlook.high,
    chance: outlook.chance(goal),
    perDay: isVolume && kpi.better === 'higher' ? perDay : null,
  };
}
