import type { BinomialCount } from '../../stats/binomialCount.ts';
import { valueAt, isReachedBy, type Leads, NEVER, NOBODY, UNDATED } from '../../leads.ts';
import { firstReached } from '../firstReached.ts';
import { type Groups, groupLeads } from '../groups.ts';
import type { RoadKpi } from '../kpi.ts';
import { type Window, windowOf } from '../window.ts';
import type { Timeframe } from '../timeframe.ts';

/** How many arrived (or stayed), of how many. */
export interface ShareCounts extends BinomialCount {
  successes: number;
  trials: number;
  ripening: number;
}

/**
 * The counts behind a share. A lead counts when its From is in the period
 * and not after `asOf`, and To before From counts as reached. With a limit of N days only ripe
 * leads count (From + N <= asOf), and a lead whose From or To is known without a date is left out
 * of both sides. Without a limit such a lead counts, and of the others those that are old enough to
 * tell.
 *
 * @param from When each lead reached From; `to` likewise.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Anna', 'Ben'], created: [1, 2, 3], paid: [9, null, 4] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * shareCounts(builtin('conversion'), leads, ...dates, { period: null, asOfDay: 30 }).managers
 * // => [{ successes: 1, trials: 2, ripening: 0 }, { successes: 1, trials: 1, ripening: 0 }]
 */
export function shareCounts(
  kpi: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  timeframe: Timeframe,
): Groups<ShareCounts> {
  const undone = firstReached(leads, kpi.unless);
  const { period } = timeframe;
  const window = windowOf(timeframe, period === null && kpi.withinDays === null && kpi.ripeDays === null);
  return groupLeads(
    leads,
    () => ({ successes: 0, trials: 0, ripening: 0 }),
    (groups, codes) => countShares(groups, codes, { from, to, undone }, kpi, window, timeframe.asOfDay),
  );
}

interface Dates {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly undone: Float64Array | null;
}

/**
 * One loop for shares of all kinds. Most of it runs before the engine has compiled it: so it calls
 * little, and does not branch by the KPI, which would be compiled again for the next one.
 */
function countShares(
  groups: readonly ShareCounts[],
  codes: Int32Array,
  { from, to, undone }: Dates,
  { withinDays, ripeDays, measure }: RoadKpi,
  { first, after, undated }: Window,
  asOfDay: number,
): void {
  const keep = measure === 'keep';
  const isLimited = withinDays !== null;
  const [limit, wait] = [withinDays ?? Infinity, withinDays ?? ripeDays ?? -Infinity];
  for (let lead = 0; lead < codes.length; lead++) {
    const start = from[lead] ?? NEVER;
    const end = to[lead] ?? NEVER;
    const group = groups[(codes[lead] ?? NOBODY) + 1];
    const isAsked = (start >= first && start < after) || (undated && start === UNDATED);
    if (group === undefined || !isAsked) continue;
    // Nobody knows whether it was in time.
    if (end === UNDATED && isLimited) continue;
    const startDay = Math.floor(start);
    if (startDay + wait > asOfDay) {
      group.ripening++;
      continue;
    }
    let reached = end < Math.min(startDay + limit, asOfDay) + 1 || end === UNDATED;
    if (undone !== null && isReachedBy(valueAt(undone, lead), asOfDay)) reached = false;
    group.trials++;
    if (reached !== keep) group.successes++;
  }
}
