import { timeCounts } from '../kpis/evidence/timeCounts.ts';
import { roadKpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { percentileDay } from '../stats/survival/percentileDay.ts';

const IN_DAYS = { ...roadKpi('', '', '', null), unit: 'days' as const };

/**
 * How many days a stretch usually takes: those within which nine of ten of all arrivals known at
 * `asOf` came. Over the whole team and all time, so that the question asked does not change it.
 * Only leads with both dates tell, the later not before the earlier.
 *
 * @param from When each lead began the stretch; `to` when it ended.
 * @returns Null for a stretch that no lead tells.
 */
export function usualDays(leads: Leads, from: Float64Array, to: Float64Array, asOfDay: number): number | null {
  const { events } = timeCounts(IN_DAYS, leads, from, to, { period: null, asOfDay }).team();
  return percentileDay(events, 0.9);
}
