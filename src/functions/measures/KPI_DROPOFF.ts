import { dropoffArgument } from '../../read/arguments/roadArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * Share of leads that took no further step after a milestone, or left; leads of the last 14 days
 * are left out, they may yet go on.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. When the lead was at the milestone: 2026, "2026-Q4", "2026-11",
 *   "2026-W47", "last month", a date cell (its month) or two. Left out: all time.
 * @param milestone Optional. Left out: webinar.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A share from 0 to 1, or a column of them for a column of names.
 * @example =KPI_DROPOFF(Deals!A:T) // => 0.3566
 * @customfunction
 */
export function KPI_DROPOFF(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  milestone?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Values {
  return valuesOf(data, settingsOf({ tabs, tabs2 }), host, { manager, period, as_of }, (leads) =>
    dropoffArgument(milestone, leads),
  );
}
