import type { Timeframe } from '../kpis/timeframe.ts';
import { type RoadKpi, ripeDaysOf } from '../kpis/kpi.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { isInWindow, windowOf } from '../kpis/window.ts';
import { isReached, isReachedBy, type Leads, NEVER, NOBODY, UNDATED, valueAt } from '../leads.ts';
import { firstReached } from '../kpis/firstReached.ts';
import type { BareLine, CountsAs, LinesOf, Unlisted, Why } from './receiptLine.ts';
import { whyArrived } from './whyArrived.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/**
 * How each lead counts in a share, as `shareEvidence` counts: 1 for one that reached To (or, for
 * `keep`, that did not), 0 for one that did not.
 */
export function shareLines(kpi: RoadKpi, leads: Leads, timeframe: Timeframe): LinesOf {
  const { asOfDay, period } = timeframe;
  const { withinDays: limit } = kpi;
  const [from, to] = [firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads)];
  const undone = firstReached(leads, kpi.unless);
  const needed = ripeDaysOf(kpi);
  const window = windowOf(timeframe, period === null && needed === null);
  const isOfFirst = kpi.from.includes('first_paid');
  return (index) => {
    const [start, end] = [valueAt(from, index), valueAt(to, index)];
    const line = (countsAs: CountsAs, value: number | null, ...why: Why[]): BareLine[] => [
      { countsAs, value, from: start, to: end, why },
    ];
    if (!isInWindow(window, start)) {
      if (start === UNDATED) return line('out', null, { code: 'fromUndated' });
      return isOfFirst && !isReached(start) ? furtherPayment(index) : whyUnlisted(start, timeframe);
    }
    if (limit !== null && end === UNDATED) return line('out', null, { code: 'limitUndated', limit });
    const age = asOfDay - Math.floor(start);
    if (needed !== null && needed > age)
      return line('early', null, { code: 'early', days: age, limit: needed, day: start });
    const isLeft = undone !== null && isReachedBy(valueAt(undone, index), asOfDay);
    const lastDay = limit === null ? asOfDay : Math.floor(start) + limit;
    const isThere = !isLeft && (end === UNDATED || end < lastDay + 1);
    const isIn = isThere !== (kpi.measure === 'keep');
    const why: Why = isLeft
      ? { code: 'undone', ...(undone === null ? {} : { day: valueAt(undone, index) }) }
      : whyArrived(start, end, limit, asOfDay);
    return line(isIn ? 'reached' : 'not', Number(isIn), why);
  };

  /** A payment that is not the first of its client. */
  function furtherPayment(index: number): BareLine[] | Unlisted {
    const paid = leads.milestone('paid');
    const at = paid === null ? NEVER : valueAt(paid, index);
    if (!isInWindow(windowOf(timeframe), at)) return whyUnlisted(at, timeframe);
    const isNobodys = leads.clients()?.[index] === NOBODY;
    return [
      { countsAs: 'out', value: null, from: at, to: NEVER, why: [{ code: isNobodys ? 'noClient' : 'notFirst' }] },
    ];
  }
}
