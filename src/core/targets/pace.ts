import { type Histories, historiesOf } from '../forecast/histories.ts';
import { outlookOf } from '../forecast/outlookOf.ts';
import { expectedShare } from '../forecast/past/usualCourse.ts';
import { areCounts } from '../kpis/counted/kpiCounts.ts';
import { leadsByDay } from '../kpis/counted/leadsByDay.ts';
import type { VolumeKpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { quantile } from '../stats/quantile.ts';
import { type Period, previousPeriod } from '../time/period.ts';
import type { PeriodUnit } from '../time/periodUnit.ts';
import type { Schedules } from '../time/schedule.ts';
import { runningTotals } from './runningTotals.ts';
import { type Workdays, workdaysOf } from '../time/workdays.ts';

/**
 * What has added up by the end of a day of a period, in the KPI's unit. Null where it is not known:
 * days to come, a past before the data.
 */
export interface PaceDay {
  readonly day: number;
  readonly actual: number | null;
  /** On the way to the target, by the usual course of a period; null without a target. */
  readonly line: number | null;
  /** The period before, by the same working day; the whole of it on the last day. */
  readonly before: number | null;
  /** The median of up to six past periods, taken in the same way. */
  readonly usual: number | null;
  /** From the last known day on: the way to the 80 % range of the end. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What is asked of a count or a sum. */
interface PaceAsk {
  /** Whose: code of a manager; null is the whole team. */
  readonly who: number | null;
  readonly period: Period;
  /** What the data begin with a whole one of, as in the forecast of a target. */
  readonly unit: PeriodUnit;
  readonly asOfDay: number;
  readonly schedules: Schedules;
  /** The target of the whole period; null without one. */
  readonly goal: number | null;
}

interface Pace {
  readonly days: readonly PaceDay[];
  /** The target, less in proportion to one's own days off. */
  readonly goal: number | null;
}

/** How many past periods make the usual one. */
const USUAL = 6;

/**
 * A count or a sum as it adds up day by day, beside its target, its past and its forecast: on the
 * last known day line and value are those of a scorecard, on the last day the forecast is.
 *
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function paceOf(counted: VolumeKpi, given: Leads, ask: PaceAsk): Pace {
  const { kpi: asked, leads: all } = areCounts(given) ? leadsByDay(counted, given) : { kpi: counted, leads: given };
  const { who, period, asOfDay, schedules } = ask;
  const histories = historiesOf(asked, all, ask);
  const ofOne = who === null ? histories.team : histories.managers[who];
  // Who has no leads yet has neither a past nor a forecast; the days are those of everybody.
  const history = ofOne ?? { ...histories.team, past: [], work: 1 };
  const schedule = schedules.of(who);
  const before = previousPeriod(period);
  // Data that begin, or somebody who came, in the middle of a period tell no whole one.
  const usual = history.past.filter(({ period: one, work }, i) => one.toDay <= asOfDay && (i > 0 || work === 1));
  const past = usual.slice(-USUAL).map((one) => one.period);
  const firstDay = Math.min(period.fromDay, before.fromDay, ...past.map(({ fromDay }) => fromDay));
  const { totals, dataFrom } = runningTotals(asked, all, who, { fromDay: firstDay, toDay: period.toDay }, asOfDay);
  const upTo = (day: number): number => totals[day - firstDay] ?? 0;
  const since = ({ fromDay }: Period, day: number): number => upTo(day) - upTo(fromDay - 1);
  const own = workdaysOf(schedule, period);
  /** A past period at the place of a day of this one. */
  const at = (one: Period, days: Workdays, index: number): number | null => {
    const day = index === own.over.length - 1 ? one.toDay : days.dayAt(own.over[index] ?? 0, own.isWork(index));
    return day <= asOfDay ? since(one, day) : null;
  };
  const pastDays = past.map((one) => workdaysOf(schedule, one));
  const beforeDays = dataFrom <= before.toDay ? workdaysOf(schedule, before) : null;
  const goal = ask.goal === null ? null : ask.goal * history.work;
  const forecast = ofOne === undefined ? () => UNKNOWN : forecastOf(ofOne, histories.curve, own);
  const days = own.over.map((_, index): PaceDay => {
    const day = period.fromDay + index;
    const values = past.map((one, i) => at(one, pastDays[i] ?? own, index) ?? 0).sort((a, b) => a - b);
    return {
      day,
      actual: day <= asOfDay ? since(period, day) : null,
      line: goal === null ? null : goal * expectedShare(histories.curve, own.shareAt(index)),
      before: beforeDays && at(before, beforeDays, index),
      usual: values.length === 0 ? null : quantile(values, 0.5),
      ...forecast(index),
    };
  });
  return { days, goal };
}

const UNKNOWN = { low: null, high: null } as const;

/** The forecast goes from what is done to its range by the usual course of what is left. */
function forecastOf(
  history: Histories['team'],
  curve: Histories['curve'],
  own: Workdays,
): (index: number) => Pick<PaceDay, 'low' | 'high'> {
  const { period, asOfDay, left } = history;
  const { low, high } = outlookOf(history);
  const done = history.done.value ?? 0;
  return (index) => {
    const day = period.fromDay + index;
    if (low === null || high === null || day < Math.min(asOfDay, period.toDay)) return UNKNOWN;
    const toCome = 1 - expectedShare(curve, own.shareAt(index));
    const part = day === period.toDay ? 1 : left > 0 ? 1 - toCome / left : day > asOfDay ? 1 : 0;
    return { low: done + (low - done) * part, high: done + (high - done) * part };
  };
}
