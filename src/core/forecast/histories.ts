import type { Schedule, Schedules } from '../time/schedule.ts';
import { carried, evaluate } from '../kpis/evaluate.ts';
import type { Evidence, Measured } from '../kpis/evidence.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { type Leads, at } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { datesOf } from '../kpis/milestoneDays.ts';
import { type PeriodUnit, periodAt } from '../time/periodUnit.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sum.ts';
import { beginningsOf, workFrom } from './workBefore.ts';
import { grainsOf } from './grains.ts';
import type { History, Known } from './history.ts';
import { leadsIn } from './leadsIn.ts';
import { arrivedOf, remainingOf, ripeAfter, ripeningChance, unsettled } from './remaining.ts';
import { type Curve, curveOf, expectedShare, worked } from './pace.ts';
import { pastPeriods } from './pastPeriods.ts';
import { plainKpi } from '../kpis/plainKpi.ts';
import { levelOf, varianceOf } from './teamLevel.ts';

export type { History, Known, Level, Past } from './history.ts';

export interface HistoryAsk {
  readonly unit: PeriodUnit;
  readonly asOfDay: number;
  readonly schedules: Schedules;
  /** Left out, or without an end: the period of the unit that `asOfDay` is in. */
  readonly period?: Period;
}

/** For every manager by code, and for the whole team. */
export interface Histories {
  readonly managers: readonly History[];
  readonly team: History;
  /** The usual course of a period; null is a straight line. */
  readonly curve: Curve | null;
}

/** How many past periods are asked: what is older says little of today. */
const MOST = 24;

/** From this share of its working days on, the running period tells something of the next one. */
const TELLS = 0.5;

/**
 * What is known of a KPI for all managers at once: the leads are cut into periods once, and each period tells all managers.
 *
 * Shares and times without a limit in days are taken as they stood when their period ended, for that is how this one will be judged; with a limit, as they ripened. Periods in which a
 * manager had nothing to count are left out; a month without a sale, of somebody who had leads, is a 0.
 *
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function historiesOf(asked: Kpi, leads: Leads, ask: HistoryAsk): Histories {
  const { asOfDay, schedules } = ask;
  const { everybody } = schedules;
  // A period without an end has no chance to be over.
  const isWhole = ask.period !== undefined && Number.isFinite(ask.period.toDay - ask.period.fromDay);
  const period = isWhole ? ask.period : periodAt(ask.unit, asOfDay);
  const carriedKpi = carried(asked, leads);
  // What is missing is said by the KPI itself.
  evaluate(carriedKpi, leads, { period, asOfDay });
  const dates = datesOf(carriedKpi, leads);
  const { kpi, leads: view } = plainKpi(carriedKpi, leads);
  const family = familyOf(kpi);
  const isVolume = family === 'count' || family === 'sum';
  const limit = ripeAfter(kpi);
  const beginnings = beginningsOf(leads, dates, asOfDay, (day) => periodAt(ask.unit, day).toDay);
  const all = beginnings.day === null ? [] : pastPeriods(period, beginnings.day);
  const finished = all.filter(({ toDay }) => toDay <= asOfDay).slice(0, MOST);
  // A period that the data tell half of has no course.
  const whole = finished.filter((one) => workFrom(everybody, everybody, one, beginnings.day ?? Infinity) === 1);
  const curve = curveOf(dailyOf(dates[0], asOfDay), whole, everybody);
  const changes = isRoad(kpi) && limit === null;
  const running = changes
    ? []
    : all.filter((one) => one.fromDay <= asOfDay && asOfDay < one.toDay && worked(everybody, one, asOfDay) >= TELLS);
  const within = leadsIn(view, dates, [...running, ...finished, period]);
  const seen = [...running, ...finished]
    .slice(0, MOST)
    .reverse()
    .map((one) => ({
      period: one,
      evidence: evaluate(kpi, within(one), { period: one, asOfDay: changes ? Math.min(one.toDay, asOfDay) : asOfDay }),
    }));
  const now = evaluate(kpi, within(period), { period, asOfDay });
  const ripening = isRoad(kpi) ? unsettled(kpi, within(period), period, asOfDay) : null;
  const grains = grainsOf(kpi, view, asOfDay);
  const everybodyLeft = 1 - expectedShare(curve, worked(everybody, period, asOfDay));
  const remaining =
    changes && kpi.measure !== 'time'
      ? remainingOf(kpi, within, [...finished].reverse(), asOfDay - period.fromDay, everybodyLeft)
      : { turn: 0, late: 1 };
  const shared = { family, unit: kpi.unit, better: kpi.better, period, asOfDay };

  // Where nobody wrote down when leads came, a month without a sale cannot be told from an absence.
  const absent = leads.isDated('created') ? null : 0;
  const managers = leads.managers.names.map((_, code) =>
    one(
      (evidence) => evidence.managers[code],
      schedules.of(code),
      beginnings.of(code),
      grains.managers[code] ?? 1,
      absent,
    ),
  );
  const level = levelOf(managers, grains.team);
  const variance = isVolume || family === 'share' || family === 'keep' ? null : varianceOf(managers);
  const team = one(
    (evidence) => evidence.team,
    everybody,
    beginnings.day ?? Infinity,
    grains.team,
    beginnings.day === null ? null : 0,
  );
  return { managers: managers.map((history) => ({ ...history, level, variance })), team, curve };

  function one(
    pick: (evidence: Evidence) => Measured | undefined,
    schedule: Schedule,
    firstDay: number,
    grain: number,
    absent: 0 | null,
  ): History {
    const counted = seen.flatMap(({ period: before, evidence }) => {
      const measured = pick(evidence) ?? NOTHING;
      const share = before.toDay <= asOfDay ? 1 : expectedShare(curve, worked(schedule, before, asOfDay));
      const work = share * workFrom(schedule, everybody, before, firstDay);
      const value = measured.value ?? (isVolume ? absent : null);
      const { leads: count, ripening: unripe } = measured;
      return work > 0 && (value !== null || unripe > 0)
        ? [{ period: before, value, leads: count, work, came: count + unripe }]
        : [];
    });
    const measured = pick(now) ?? NOTHING;
    const young = ripening === null ? NOTHING : (pick(ripening) ?? NOTHING);
    const done = doneOf(kpi, measured, young, isVolume ? absent : null);
    const over = expectedShare(curve, worked(schedule, period, asOfDay));
    const left = 1 - over;
    const seenShare = Math.max(
      0,
      over - expectedShare(curve, worked(schedule, period, Math.min(asOfDay, firstDay - 1))),
    );
    const work = workFrom(schedule, everybody, period, -Infinity);
    const periods = sumOf(counted, (before) => before.work) + work * seenShare;
    const came = sumOf(counted, (before) => before.came) + done.leads;
    const coming = isVolume ? 0 : (ratio(came, periods) ?? 0) * work * left;
    const waiting = done.leads - arrivedOf(kpi, done);
    const turning =
      limit === null
        ? waiting * remaining.turn
        : (young.leads - arrivedOf(kpi, young)) * ripeningChance(limit, period, asOfDay);
    return {
      ...shared,
      past: counted.filter(({ value }) => value !== null).map(({ came: _, ...past }) => past),
      done,
      left,
      seen: seenShare,
      work,
      coming,
      open: family === 'share' || family === 'keep' ? turning + coming * remaining.late : 0,
      grain,
      variance: null,
      level: null,
    };
  }
}

/** As {@link historiesOf}, of one manager; null is the whole team. */
export function historyOf(kpi: Kpi, leads: Leads, manager: number | null, ask: HistoryAsk): History {
  const { managers, team } = historiesOf(kpi, leads, ask);
  return (manager === null ? null : managers[manager]) ?? team;
}

const NOTHING: Measured = { value: null, leads: 0, ripening: 0 };

function familyOf({ measure }: Kpi): History['family'] {
  return measure === 'rate' ? 'share' : measure;
}

/** This period so far; for a share with a limit its ripening leads belong to it, and those of them that arrived have arrived. */
function doneOf(kpi: Kpi, ripe: Measured, young: Measured, absent: 0 | null): Known {
  if (young.leads === 0) return { value: ripe.value ?? absent, leads: ripe.leads };
  const leads = ripe.leads + young.leads;
  const share = (arrivedOf(kpi, ripe) + arrivedOf(kpi, young)) / leads;
  return { value: kpi.measure === 'keep' ? 1 - share : share, leads };
}

/** How many events there were on a day, for those asked up to `asOf`. */
function dailyOf(days: Float64Array | undefined, asOfDay: number): (day: number) => number {
  const counts = new Map<number, number>();
  days?.forEach((_, lead) => {
    const day = Math.floor(at(days, lead));
    if (day <= asOfDay) counts.set(day, (counts.get(day) ?? 0) + 1);
  });
  return (day) => counts.get(day) ?? 0;
}
