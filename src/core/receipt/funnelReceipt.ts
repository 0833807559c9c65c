import type { Timeframe } from '../kpis/timeframe.ts';
import { type Leads, isOnADay, UNDATED } from '../leads.ts';
import { OUTSIDE, RIPENING, UNKNOWN, funnelOf, funnelStops } from '../road/funnel.ts';
import { listed } from './listed.ts';
import type { BareLine, Receipt, Why } from './receiptLine.ts';
import { whyArrived } from './whyArrived.ts';
import { whyUnlisted } from './whyUnlisted.ts';

/** What a column of a funnel tells of a step. */
export type FunnelColumn = 'leads' | 'fromPrevious' | 'fromFirst' | 'medianDays' | 'lost' | 'ripening';

/** One number of a funnel. */
export interface FunnelCell {
  readonly milestones: readonly string[];
  readonly withinDays: number | null;
  /** From 0. */
  readonly step: number;
  readonly column: FunnelColumn;
}

/**
 * What one number of a funnel is made of. `leads`, `lost` and `ripening` are the sum of the values of
 * their lines; the two shares are the reached of those that reached or did not; `medianDays` is the
 * median of the values.
 *
 * @param who The code of a manager; null is the whole team.
 */
export function funnelReceipt(cell: FunnelCell, leads: Leads, timeframe: Timeframe, who: number | null): Receipt {
  const { milestones, withinDays: limit, step, column } = cell;
  const asked = { ...timeframe, withinDays: limit, manager: who };
  const { steps, ripening } = funnelOf(leads, milestones, asked);
  const { dayOf, stopOf, tookTo } = funnelStops(leads, milestones, asked);
  const isOfLost = column === 'lost';
  // Lost at a step is who was there and did not reach the next one.
  const to = Math.min(isOfLost ? step + 1 : step, milestones.length - 1);
  const from = column === 'leads' || column === 'fromFirst' ? 0 : column === 'medianDays' ? to : Math.max(0, to - 1);
  const lines = listed(leads, who, (lead) => {
    const stop = stopOf(lead);
    const [start, end] = [dayOf(column === 'medianDays' ? Math.max(0, to - 1) : from, lead), dayOf(to, lead)];
    const line = (countsAs: BareLine['countsAs'], value: number | null, why: Why): BareLine[] => [
      { countsAs, value, from: start, to: end, why: [why] },
    ];
    const first = dayOf(0, lead);
    if (stop === OUTSIDE) return whyUnlisted(first, timeframe);
    if (stop === UNKNOWN) return line('out', null, { code: 'limitUndated', limit: limit ?? 0 });
    if (stop === RIPENING || column === 'ripening') {
      const days = timeframe.asOfDay - Math.floor(first);
      if (stop !== RIPENING) return 'never';
      return line('early', column === 'ripening' ? 1 : null, { code: 'early', days, limit: limit ?? 0, day: first });
    }
    if (stop < from) return 'never';
    if (column === 'medianDays') {
      const took = tookTo(to, lead);
      if (took >= 0) return line('reached', took, { code: 'arrived', days: took });
      if (took < 0 && isOnADay(start)) return line('out', null, { code: 'before' });
      return line('out', null, isOnADay(end) ? { code: 'fromUndated' } : whyPassed(lead, stop, end));
    }
    const isThere = stop >= to;
    const why = isThere ? whyThere(lead, stop, start, end) : whyArrived(start, end, limit, timeframe.asOfDay);
    return line(isThere ? 'reached' : 'not', Number(isThere !== isOfLost), why);
  });
  const value = column === 'ripening' ? ripening : (steps[step]?.[column] ?? null);
  return { value, ...lines };

  function whyThere(lead: number, stop: number, start: number, end: number): Why {
    const why = whyArrived(start, end, limit, timeframe.asOfDay);
    if (why.code === 'dayUnknown' && isOnADay(end)) return { code: 'counted', day: end };
    return ['arrived', 'inTime', 'before', 'dayUnknown'].includes(why.code) ? why : whyPassed(lead, stop, end);
  }

  /** Of who skipped a step, or was there nobody knows when: the last step tells it. */
  function whyPassed(lead: number, stop: number, end: number): Why {
    return end === UNDATED ? { code: 'toUndated' } : { code: 'passed', day: dayOf(stop, lead) };
  }
}
