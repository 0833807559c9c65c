import { timeArgument } from '../../read/arguments/roadArgument.ts';
import { type Arg, isGrid, single } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * How fast those are who arrive: calendar days from one milestone to another by which half of those
 * who arrive within 90 days have arrived; who is still on the way is counted as "not yet"
 * (Kaplan-Meier). Blank until a lead is 90 days old and three have arrived.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. When the lead was at the start: 2026, "2026-Q4", "2026-11", "2026-W47",
 *   "last month", a date cell (its month) or two. Left out: all time.
 * @param from Optional. Where the road starts. Left out: created.
 * @param to Optional. Where it ends. Left out: paid.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param within Optional. Another limit in whole days, instead of 90.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns Days, or a column of them for a column of names.
 * @example =KPI_CYCLE(Deals!A:T, "", "", "created", "call") // => 1
 * @customfunction
 */
export function KPI_CYCLE(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  from?: Arg,
  to?: Arg,
  as_of?: Arg,
  within?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Values {
  // Formulas from before there was a limit have a tab in its place.
  const isTab = isGrid(single(within));
  const given = settingsOf(isTab ? { tabs: within, tabs2: tabs } : { tabs, tabs2 });
  return valuesOf(data, given, host, { manager, period, as_of }, (leads) =>
    timeArgument(from, to, isTab ? '' : within, leads),
  );
}
