import { type Schedule, workingDays } from '../time/schedule.ts';
import { weekdayOf } from '../time/days.ts';
import { columnMissing } from '../kpis/evaluate.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { stepsOf } from '../road/steps.ts';
import { ratio } from '../stats/ratio.ts';
import { type Lever, cheapestLever } from './levers.ts';
import { oursOf, pastPeriods } from '../forecast/pastPeriods.ts';
import { passesOf } from './passes.ts';
import { type Need, roadBack } from './roadBack.ts';
import { roadRates } from './roadRates.ts';
import { checkLevel, revenueOf, revenuePerSale } from './revenue.ts';
import { roadColumns } from './stretches.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One thing that a plan asks for. Money in the unit of the amounts, all others in leads; per day is per working day. */
export interface PlanRow {
  /** `revenue`, `perSale` (revenue of one sale), or a milestone: `paid` are sales, `created` leads. */
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
  readonly verdict: Verdict | null;
}

export interface Plan {
  /** Revenue, revenue per sale, sales, and the milestones back to the first. */
  readonly rows: readonly PlanRow[];
  /** What would save most leads; null when nothing is left to do, or nothing can be raised. */
  readonly lever: Lever | null;
  /** The road, for the stretch of the lever. */
  readonly milestones: readonly string[];
}

export interface PlanSlice {
  /** A manager's code; null is the whole team. */
  readonly manager: number | null;
  /** Whole days, both ends finite. */
  readonly period: Period;
  readonly asOfDay: number;
  readonly schedule: Schedule;
}

/** Rates and the revenue of a sale are those of the last year. */
const YEAR = 365;

/**
 * The road back from a revenue goal: what is left of the money, in sales, and through the rate of each stretch back to leads, for each working day that remains. The flow is taken as
 * steady: those who pay in this period and came before it make up for those who come in it and pay later. What is left of each step follows from the money that is left, so a
 * goal that is reached needs nothing more, and what is needed in all is what was done and what is left.
 *
 * @param goal Revenue of the period, refunds subtracted; above 0.
 * @throws KpiError `column-missing` when the data carry no amounts, or no dates of payment or creation.
 */
export function plan(leads: Leads, goal: number, slice: PlanSlice): Plan {
  const { manager, period, asOfDay, schedule } = slice;
  const year = { period: { fromDay: asOfDay - YEAR + 1, toDay: asOfDay }, asOfDay };
  const revenue = revenueOf(leads, manager, asOfDay);
  const done = revenue(period);
  // With the sales as the last step, even if nobody has paid yet.
  const milestones = [...stepsOf(leads, true).filter((id) => id !== 'paid'), 'paid'];
  if (!leads.isDated('created')) throw columnMissing(leads, ['created']);
  const columns = roadColumns(leads, milestones);
  const passes = passesOf(leads, columns, asOfDay, oursOf(leads, manager));
  const perSale = revenuePerSale(leads, manager, year);
  const left = Math.max(0, goal - done);
  const sales = left === 0 ? 0 : perSale !== null && perSale > 0 ? left / perSale : null;
  const rates = roadRates(leads, columns, manager, year);
  const back = roadBack(sales, rates);

  const days = workingDays(schedule, Math.max(asOfDay + 1, period.fromDay), period.toDay);
  const firstDay = passes.firstDay ?? asOfDay;
  const past = pastPeriods(period, firstDay).filter((before) => before.toDay <= asOfDay);
  const recent = lastFullWeeks(asOfDay, firstDay);
  const row = (what: string, count: (of: Period) => number, need: Need): PlanRow => {
    const perDay = (of: Period): number | null => ratio(count(of), workingDays(schedule, of.fromDay, of.toDay));
    const known = past.map(perDay).filter((found) => found !== null);
    const paced = {
      done: count(period),
      left: need.left,
      perDay: need.left === null ? null : ratio(need.left, days),
      pace: perDay(recent),
      best: known.length === 0 ? null : Math.max(...known),
    };
    return {
      what,
      needed: need.left === null ? null : paced.done + need.left,
      ...paced,
      low: need.low === null ? null : ratio(need.low, days),
      high: need.high === null ? null : ratio(need.high, days),
      verdict: verdictOf(paced),
    };
  };
  const steps = back.map((need, i) => row(milestones[i] ?? '', (of) => passes.count(i, of), need));
  const sold = passes.count(milestones.length - 1, period);
  return {
    rows: [
      row('revenue', revenue, { left, low: null, high: null }),
      { ...BLANK, what: 'perSale', needed: perSale, done: ratio(done, sold) },
      ...steps.reverse(),
    ],
    lever: cheapestLever(back[0]?.left ?? null, rates, checkLevel(leads, manager, year)),
    milestones,
  };
}

const BLANK = { left: null, perDay: null, low: null, high: null, pace: null, best: null, verdict: null };

/** The last four weeks from Monday to Sunday that are over, as far as there are data. */
function lastFullWeeks(asOfDay: number, firstDay: number): Period {
  const sunday = asOfDay - (weekdayOf(asOfDay) % 7);
  return { fromDay: Math.max(sunday - 27, firstDay), toDay: sunday };
}
