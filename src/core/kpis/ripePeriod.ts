import type { Leads } from '../leads.ts';
import { type Period, previousPeriod } from '../time/period.ts';
import { groupSize } from '../stats/survival/dayCounts.ts';
import { ageIn } from './counted/countedEvidence.ts';
import { areCounts } from './counted/kpiCounts.ts';
import { kpiColumns } from './evaluate.ts';
import type { Timeframe } from './timeframe.ts';
import { shareCounts } from './evidence/shareCounts.ts';
import { ripeOf, timesWithin } from './evidence/timesWithin.ts';
import { type Kpi, type RoadKpi, TIME_DAYS, isRoad, isTime, ripeDaysOf } from './kpi.ts';
import { firstMilestoneDays } from './periodDates.ts';

/**
 * The period that a KPI with a limit is told for: the newest one, from the asked one back in steps
 * of its own length, at least half of whose leads that count are as old as the limit.
 *
 * @returns The asked period for any other KPI, where all its days are so old, where it has no end,
 *   and where none is ripe.
 * @example
 * // Of the leads of days 11 to 20 two of three are 14 days old on day 30, of the next ten none.
 * const leads = leadsOf({ paid: [5, 12, 13, 18, 25], left: [null, null, null, 20, null] });
 * const kpi = { ...builtin('retention'), withinDays: 14 };
 * ripePeriod(kpi, leads, { period: { fromDay: 21, toDay: 30 }, asOfDay: 30 }).fromDay // => 11
 */
export function ripePeriod(kpi: Kpi, leads: Leads, { period: asked, asOfDay }: Timeframe): Period | null {
  const days = ripeDaysOf(kpi);
  if (days === null || !isRoad(kpi) || asked === null || !Number.isFinite(asked.toDay - asked.fromDay)) return asked;
  if (asked.toDay + days <= asOfDay) return asked;
  const first = firstDayOf(kpi, leads);
  for (let period = asked; period.toDay >= first; period = previousPeriod(period)) {
    if (isRipe(kpi, leads, { period, asOfDay })) return period;
  }
  return asked;
}

/** The first day on which anybody began the road; Infinity when nobody did. */
function firstDayOf({ from }: RoadKpi, leads: Leads): number {
  if (areCounts(leads)) return leads.counts.firstDay();
  return firstMilestoneDays(from, leads).reduce((least, day) => (day < least ? day : least), Infinity);
}

/**
 * True for a period of whose leads that count at least half, and one at least, are as old as the
 * limit.
 *
 * @param kpi One with a limit.
 * @example
 * // Of the leads of days 12, 13 and 18 two are 14 days old on day 30.
 * const leads = leadsOf({ paid: [12, 13, 18], left: [null, null, 20] });
 * const kpi = { ...builtin('retention'), withinDays: 14 };
 * isRipe(kpi, leads, { period: { fromDay: 11, toDay: 20 }, asOfDay: 30 }) // => true
 */
export function isRipe(kpi: RoadKpi, all: Leads, timeframe: Timeframe): boolean {
  const days = ripeDaysOf(kpi) ?? 0;
  if (timeframe.period !== null && timeframe.period.fromDay > timeframe.asOfDay - days) return false;
  const { ripe, ripening } = ageOf(kpi, all, timeframe);
  return ripe > 0 && ripe >= ripening;
}

/** How many leads are as old as the limit, and how many are younger. */
function ageOf(asked: RoadKpi, all: Leads, timeframe: Timeframe): { readonly ripe: number; readonly ripening: number } {
  if (areCounts(all)) return ageIn(asked, all, timeframe);
  const columns = kpiColumns(asked, all, timeframe);
  if (columns.is !== 'road') return { ripe: 0, ripening: 0 };
  const { kpi, leads, from, to } = columns;
  if (!isTime(kpi)) {
    const { trials, ripening } = shareCounts(kpi, leads, from, to, timeframe).team();
    return { ripe: trials, ripening };
  }
  const days = kpi.withinDays ?? TIME_DAYS;
  const times = timesWithin(leads, from, to, timeframe, days).team();
  const { leads: ripe } = ripeOf(times, days);
  return { ripe, ripening: groupSize(times) - ripe };
}
