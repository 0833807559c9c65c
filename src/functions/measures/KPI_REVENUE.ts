import { builtinKpi } from '../../read/arguments/kpiNamed.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * Money from payments of the period, refunds subtracted on their own day; blank for a manager who
 * had no leads.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. When it was paid: 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a
 *   date cell (its month) or two. Left out: all time.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns Money, or a column of them for a column of names.
 * @example =KPI_REVENUE(Deals!A:L) // => 160936
 * @example =KPI_REVENUE(Deals!A:L, "Anna Smirnova", "2026-Q3") // => 4045
 * @customfunction
 */
export function KPI_REVENUE(host: Host, data: Arg, manager?: Arg, period?: Arg, tabs?: Arg, tabs2?: Arg): Values {
  return valuesOf(data, settingsOf({ tabs, tabs2 }), host, { manager, period }, () => builtinKpi('revenue'));
}
