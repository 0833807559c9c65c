import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import { type Arg, isGrid, single } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { isExact, saidReceipt } from '../receipt/saidReceipt.ts';
import { receiptTable } from '../receipt/receiptTable.ts';
import type { Table } from '../table/table.ts';

/**
 * The receipt of a number: each row behind it, how it counts (reached, not, too early, left out) and
 * why. Rows outside the period are counted in one line; the last row, Result, is what KPI gives:
 * the sum, the reached of those that count, the mean, or the day by which half have arrived.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid in 30"; or the tab of rules for points:
 *   Points!A:H.
 * @param manager Optional. One name or team, or "Anna; Boris" for both together. Left out: the
 *   whole team.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two
 *   (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row: row, ID, client, manager, from, to, how it counts, value, why.
 * @example =KPI_ROWS(Deals!A:L, "created > paid in 30", "Anna Smirnova", "2026-07") // => 669 | 1668 | Gleb Grant | Anna Smirnova | 2026-07-02 | | not | 0 | no “Paid” within 30 days
 * @example =KPI_ROWS(Deals!A:T, Points!A:H, "Anna Smirnova", "2026-07") // => 80 | 1079 | Julia Lane | Anna Smirnova | | 2026-07-16 | reached | 20 | Result, 16 Jul 2026: 20 points
 * @customfunction
 */
export function KPI_ROWS(
  host: Host,
  data: Arg,
  kpi: Arg,
  manager?: Arg,
  period?: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const asked = single(kpi);
  const points = isGrid(asked) ? asked : undefined;
  const given = settingsOf({ points, kpis, tabs, tabs2 });
  const leads = leadsOf(data, host, given, as_of);
  const found = points === undefined ? kpiArgument(asked, leads, given.kpis) : null;
  const { who: of, leads: asOne } = oneAsked(manager, leads, 'without leads');
  const who = of.kind === 'one' ? of.code : null;
  const timeframe = {
    period: askedPeriod(period, leads, host, as_of),
    asOfDay: asOfDay(as_of, leads, host, isExact(found)),
  };
  const question = { kpi: found, points: given.points, leads: asOne, timeframe, who };
  return { ...receiptTable(leads, saidReceipt(question, host), host.texts), behind: () => [question] };
}
