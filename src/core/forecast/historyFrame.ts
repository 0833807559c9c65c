import { areCounts } from '../kpis/counted/kpiCounts.ts';
import { leadsByDay } from '../kpis/counted/leadsByDay.ts';
import { kpiOnData, evaluate } from '../kpis/evaluate.ts';
import type { Evidence } from '../kpis/evidence/evidence.ts';
import { type Kpi, isRoad, isTime, ripeDaysOf } from '../kpis/kpi.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { periodDates } from '../kpis/periodDates.ts';
import { plainKpi } from '../kpis/plainKpi.ts';
import { isRipe } from '../kpis/ripePeriod.ts';
import { type Leads, isDatedBy, isReached, isWritten, NEVER, valueAt } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { type PeriodUnit, periodAt } from '../time/periodUnit.ts';
import type { Schedule, Schedules } from '../time/schedule.ts';
import { type DataStart, dataStartOf } from './past/dataStart.ts';
import type { History } from './history.ts';
import { leadsByPeriod } from './past/leadsByPeriod.ts';
import { pastPeriods } from './past/pastPeriods.ts';
import { standingPast, tellsAlready } from './past/standingPast.ts';
import { type ChanceLeft, WHOLE_CHANCE, chanceLeftOf, ripeningEvidence } from './ripening.ts';
import { teamCourseOf } from './past/teamCourse.ts';
import { type UsualCourse, expectedShare } from './past/usualCourse.ts';
import { workedShare } from './past/workShare.ts';

/** What a history is asked about. */
export interface HistoryAsk {
  readonly unit: PeriodUnit;
  readonly asOfDay: number;
  readonly schedules: Schedules;
  /** Left out, or without an end: the period of the unit that `asOfDay` is in. */
  readonly period?: Period;
}

/** What is the same in the histories of everybody: each past period is evaluated once, for all. */
export interface HistoryFrame {
  readonly kpi: Kpi;
  readonly family: History['family'];
  readonly isVolume: boolean;
  /** The period that is asked about. */
  readonly period: Period;
  readonly asOfDay: number;
  readonly everybody: Schedule;
  readonly dataStart: DataStart;
  /** The usual course of a period; null is a straight line. */
  readonly course: UsualCourse | null;
  /** How many days a lead must have to tell; null where no share waits for its leads. */
  readonly ripeDays: number | null;
  /** The periods before, oldest first, at most {@link MOST}. */
  readonly past: readonly {
    readonly period: Period;
    readonly evidence: Evidence;
    /** False while less than half of its leads have had their days: the quickest tell no value. */
    readonly isTold: boolean;
  }[];
  /** Periods before these, of which only the events are counted; oldest first. */
  readonly older: readonly Period[];
  /** The period that is asked about, as of the day. */
  readonly now: Evidence;
  /** Its leads that are ripening still; null when none is. */
  readonly ripening: Evidence | null;
  readonly chanceLeft: ChanceLeft;
  /** When each event was: a sale of a volume, a lead of the others; NEVER where it does not count. */
  readonly days: Float64Array;
  /** Whose it was, by manager code. */
  readonly codes: Int32Array;
  /** Sums and averages: the number of each event. */
  readonly amounts: Float64Array | null;
  /** What a period is in which a person had no leads: nothing, or 0 where nobody knows. */
  readonly absent: 0 | null;
  /** Whether a period without leads says that somebody was away. */
  readonly tellsAbsence: boolean;
}

/** How many past periods are asked: what is older says little of today. */
const MOST = 24;

/** So many before them are counted, to show a season. */
const OLDER = 12;

/** @throws KpiError `column-missing` when the data cannot carry the KPI in time; those of `leadsByDay`. */
export function historyFrame(asked: Kpi, all: Leads, ask: HistoryAsk): HistoryFrame {
  if (areCounts(all)) {
    const { kpi, leads } = leadsByDay(asked, all);
    return historyFrame(kpi, leads, ask);
  }
  const { asOfDay, unit } = ask;
  const { everybody } = ask.schedules;
  const period = askedPeriod(ask);
  const measuredKpi = kpiOnData(asked, all);
  const leads = paymentRows(measuredKpi, all);
  // What is missing is said by the KPI itself.
  evaluate(measuredKpi, leads, { period, asOfDay });
  const dates = periodDates(measuredKpi, leads);
  const { kpi, leads: view } = plainKpi(measuredKpi, leads);
  const ripeDays = ripeDaysOf(kpi);
  const dataStart = dataStartOf(leads, dates, asOfDay, (day) => periodAt(unit, day).toDay);
  const firstDay = dataStart.day ?? Infinity;
  const before = standingPast(pastPeriods(period, firstDay), firstDay, everybody, asOfDay);
  const over = before.filter(({ toDay }) => toDay <= asOfDay);
  const finished = over.slice(0, MOST);
  const course = teamCourseOf(dates[0], finished, dataStart, everybody, asOfDay);
  // A share without a limit goes on changing, and so does a time: a period tells it when it is
  // over.
  const isTakenAtEnd = isRoad(kpi) && ripeDays === null;
  const running = isTakenAtEnd ? [] : before.filter((one) => tellsAlready(one, everybody, asOfDay));
  const leadsOf = leadsByPeriod(view, dates, [...running, ...finished, period]);
  const past = [...running, ...finished]
    .slice(0, MOST)
    .reverse()
    .map((one) => {
      const lastDay = isTakenAtEnd ? Math.min(one.toDay, asOfDay) : asOfDay;
      return {
        period: one,
        evidence: evaluate(kpi, leadsOf(one), { period: one, asOfDay: lastDay }),
        isTold:
          ripeDays === null ||
          one.toDay + ripeDays <= asOfDay ||
          (isRoad(kpi) && isRipe(kpi, leadsOf(one), { period: one, asOfDay })),
      };
    });
  const amounts = isRoad(kpi) || kpi.measure === 'count' ? null : leadNumbers(view, kpi.column, asOfDay);
  const leftShare = 1 - expectedShare(course, workedShare(everybody, period, asOfDay));
  return {
    kpi,
    ...familyOf(kpi),
    period,
    asOfDay,
    everybody,
    dataStart,
    course,
    ripeDays,
    past,
    older: over.slice(past.length - running.length, past.length - running.length + OLDER).reverse(),
    now: evaluate(kpi, leadsOf(period), { period, asOfDay }),
    // What young leads tell of a share, they do not tell of a time.
    ripening: isRoad(kpi) && !isTime(kpi) ? ripeningEvidence(kpi, leadsOf(period), period, asOfDay) : null,
    chanceLeft:
      isTakenAtEnd && !isTime(kpi)
        ? chanceLeftOf(kpi, leadsOf, [...finished].reverse(), asOfDay - period.fromDay, leftShare)
        : WHOLE_CHANCE,
    days: eventDays(dates[0], amounts),
    codes: leads.managers.codes,
    amounts,
    // Where nobody wrote down when leads came, an absence cannot be told from a month without a
    // sale.
    absent: leads.isDated('created') ? null : 0,
    tellsAbsence: tellsAbsence(leads, dates[0], asOfDay),
  };
}

/** Not where every row is a sale: there a month without one is a month of nothing. */
function tellsAbsence(leads: Leads, days: Float64Array | undefined, asOfDay: number): boolean {
  const created = leads.isDated('created') && leads.rowKind === 'lead' ? leads.milestone('created') : null;
  return created?.some((day, lead) => isDatedBy(day, asOfDay) && !isReached(valueAt(days ?? created, lead))) ?? false;
}

/** A row without a number is no event of a sum. */
function eventDays(days: Float64Array | undefined, amounts: Float64Array | null): Float64Array {
  if (days === undefined) return new Float64Array();
  return amounts === null ? days : days.map((day, event) => (isWritten(valueAt(amounts, event)) ? day : NEVER));
}

/** A period without an end has no chance to be over. */
function askedPeriod({ unit, asOfDay, period }: HistoryAsk): Period {
  const isWhole = period !== undefined && Number.isFinite(period.toDay - period.fromDay);
  return isWhole ? period : periodAt(unit, asOfDay);
}

function familyOf({ measure }: Kpi): Pick<HistoryFrame, 'family' | 'isVolume'> {
  const family = measure === 'rate' ? 'share' : measure === 'half' ? 'time' : measure;
  return { family, isVolume: measure === 'count' || measure === 'sum' };
}
