import type { Timeframe } from '../kpis/timeframe.ts';
import { leadTimes } from '../kpis/evidence/leadTimes.ts';
import { type RoadKpi, TIME_DAYS } from '../kpis/kpi.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { isInWindow, windowOf } from '../kpis/window.ts';
import { type Leads, UNDATED, valueAt } from '../leads.ts';
import type { BareLine, CountsAs, LinesOf, Why } from './receiptLine.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/**
 * How each lead counts in a time: the days or hours that it took, or those so far of one who waits.
 * Whoever arrived after the limit has not arrived.
 */
export function timeLines(kpi: RoadKpi, leads: Leads, timeframe: Timeframe): LinesOf {
  const { asOfDay } = timeframe;
  const [from, to] = [firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads)];
  const limit = kpi.measure === 'time' ? (kpi.withinDays ?? TIME_DAYS) : null;
  const window = windowOf(timeframe, false);
  const timeOf = leadTimes(kpi, leads, asOfDay);
  const isOfHours = kpi.unit === 'hours';
  return (index) => {
    const [start, end] = [valueAt(from, index), valueAt(to, index)];
    const line = (countsAs: CountsAs, value: number | null, why: Why): BareLine[] => [
      { countsAs, value, from: start, to: end, why: [why] },
    ];
    if (start === UNDATED) return line('out', null, { code: 'fromUndated' });
    if (!isInWindow(window, start)) return whyUnlisted(start, timeframe);
    if (end === UNDATED) return line('out', null, { code: 'toUndated' });
    const { time: days, isThere } = timeOf(start, end);
    if (days < 0) return line('out', null, { code: 'before' });
    if (isThere && limit !== null && days > limit) return line('not', days, { code: 'late', days, limit });
    if (isThere && limit !== null) return line('reached', days, { code: 'inTime', days, limit });
    if (isThere) return line('reached', days, { code: isOfHours ? 'arrivedHours' : 'arrived', days });
    if (limit !== null && days < limit) return line('early', days, { code: 'early', days, limit, day: start });
    if (limit !== null) return line('not', days, { code: 'notWithin', limit });
    return line('not', days, { code: isOfHours ? 'soFarHours' : 'soFar', days });
  };
}
