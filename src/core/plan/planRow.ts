import { ratio } from '../stats/ratio.ts';
import { weekdayOf } from '../time/days.ts';
import type { Period } from '../time/period.ts';
import { type Schedule, workingDays } from '../time/schedule.ts';
import { pastPeriods } from '../forecast/past/pastPeriods.ts';
import type { Need } from './roadBack.ts';
import { type PlanVerdict, planVerdict } from './planVerdict.ts';

/**
 * One thing that a plan asks for. Money in the unit of the amounts, all others in leads; per day is
 * per working day.
 */
export interface PlanRow {
  /**
   * `revenue`, `perSale` (revenue of one sale), or a milestone: `paid` are sales, `created` leads.
   */
  readonly what: string;
  /** Needed in the whole period: done + left. Null when the road back cannot be told. */
  readonly needed: number | null;
  /** In the period up to `asOf`. */
  readonly done: number | null;
  /** Still needed; 0 when the goal is reached. */
  readonly left: number | null;
  /** Of what is left, on each working day after `asOf`. Null when there is none. */
  readonly perDay: number | null;
  /** 95 % range of the same by the uncertainty of the rates; null where no rate is in it. */
  readonly low: number | null;
  readonly high: number | null;
  /** Per day in the last four full weeks; null without a working day in them. */
  readonly pace: number | null;
  /** The most per day in a past period of the same length; null without one. */
  readonly best: number | null;
  readonly verdict: PlanVerdict | null;
}

export interface PlanAsk {
  /** A manager's code; null is the whole team. */
  readonly manager: number | null;
  /** Whole days, both ends finite. */
  readonly period: Period;
  readonly asOfDay: number;
  readonly schedule: Schedule;
}

/** The days by which the rows of a plan are told. */
interface PlanDays {
  /** Working days of the period after `asOf`. */
  readonly left: number;
  /** Periods of the same kind before this one that are over, the latest first. */
  readonly past: readonly Period[];
  /** The last four full weeks. */
  readonly recent: Period;
}

/** @param firstDay The first day on which anything was done. */
export function planDays({ period, asOfDay, schedule }: PlanAsk, firstDay: number): PlanDays {
  return {
    left: workingDays(schedule, Math.max(asOfDay + 1, period.fromDay), period.toDay),
    past: pastPeriods(period, firstDay).filter((before) => before.toDay <= asOfDay),
    recent: lastFullWeeks(asOfDay, firstDay),
  };
}

/**
 * A row of the plan.
 *
 * @param countIn How much was done in a period, up to `asOf`.
 * @param need What is left to do, and its range.
 */
export function planRow(
  what: string,
  countIn: (period: Period) => number,
  need: Need,
  { period, schedule }: PlanAsk,
  days: PlanDays,
): PlanRow {
  const perWorkingDay = (of: Period): number | null => ratio(countIn(of), workingDays(schedule, of.fromDay, of.toDay));
  const perDayLeft = (amount: number | null): number | null => (amount === null ? null : ratio(amount, days.left));
  const paces = days.past.map(perWorkingDay).filter((pace) => pace !== null);
  const paced = {
    done: countIn(period),
    left: need.left,
    perDay: perDayLeft(need.left),
    pace: perWorkingDay(days.recent),
    best: paces.length === 0 ? null : Math.max(...paces),
  };
  return {
    what,
    needed: need.left === null ? null : paced.done + need.left,
    ...paced,
    low: perDayLeft(need.low),
    high: perDayLeft(need.high),
    verdict: planVerdict(paced),
  };
}

/** The last four weeks from Monday to Sunday that are over, as far as there are data. */
function lastFullWeeks(asOfDay: number, firstDay: number): Period {
  const sunday = asOfDay - (weekdayOf(asOfDay) % 7);
  return { fromDay: Math.max(sunday - 27, firstDay), toDay: sunday };
}
