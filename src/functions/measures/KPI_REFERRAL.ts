import { builtinKpi } from '../../read/arguments/kpiNamed.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * Share of paying clients who brought a lead: their name or ID stands in "Referred by" of another
 * one.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. When the client first paid: 2026, "2026-Q4", "2026-11", "2026-W47", "last
 *   month", a date cell (its month) or two. Left out: all time.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A share from 0 to 1, or a column of them for a column of names.
 * @example =KPI_REFERRAL(Deals!A:T) // => 0.2599
 * @customfunction
 */
export function KPI_REFERRAL(host: Host, data: Arg, manager?: Arg, period?: Arg, tabs?: Arg, tabs2?: Arg): Values {
  return valuesOf(data, settingsOf({ tabs, tabs2 }), host, { manager, period }, () => builtinKpi('referral'));
}
