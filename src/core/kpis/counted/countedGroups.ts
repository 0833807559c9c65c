import { NOBODY } from '../../leads.ts';
import type { Groups } from '../groups.ts';
import type { Kpi } from '../kpi.ts';
import type { Timeframe } from '../timeframe.ts';
import { type GroupCounts, NO_COUNTS, addCounts } from './groupCounts.ts';
import type { ManagerCounts } from './kpiCounts.ts';

/**
 * What was counted of a KPI in a timeframe, added up by manager.
 *
 * @throws KpiError those of `KpiCounts`.
 * @example
 * const row = (slot, leads) => ({ slot, period: null, counted: { ...NO_COUNTS, leads } });
 * const counts = { rowsOf: () => [row(0, 2), row(1, 5), row(0, 1)] };
 * const leads = { counts, managers: { names: ['Ann', 'Ben'], codes: [0, 1] } };
 * countedGroups(builtin('sales'), leads, { period: null, asOfDay: 9 }).managers.map((of) => of.leads)
 * // => [3, 5]
 */
export function countedGroups(
  kpi: Kpi,
  { counts, managers }: ManagerCounts,
  timeframe: Timeframe,
): Groups<GroupCounts> {
  const byCode = Array.from({ length: managers.names.length + 1 }, () => NO_COUNTS);
  for (const { slot, counted } of counts.rowsOf(kpi, timeframe)) {
    const at = (managers.codes[slot] ?? NOBODY) + 1;
    byCode[at] = addCounts(kpi.measure, byCode[at] ?? NO_COUNTS, counted);
  }
  return {
    managers: byCode.slice(1),
    nobody: byCode[0] ?? NO_COUNTS,
    team: () => byCode.reduce((sum, one) => addCounts(kpi.measure, sum, one), NO_COUNTS),
  };
}
