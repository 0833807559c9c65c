import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { roadArgument } from '../../read/arguments/roadArgument.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * Share of leads that reached payment, from 0 to 1; blank when there are no leads. With a limit in
 * days only leads old enough to tell are counted, so new ones do not look like a slump.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. When the lead was at the start: 2026, "2026-Q4", "2026-11", "2026-W47",
 *   "last month", a date cell (its month) or two. Left out: all time.
 * @param from Optional. Where the road starts: created, webinar, meeting, or the header of any date
 *   column. Left out: created.
 * @param to Optional. Where it ends. Left out: paid.
 * @param within Optional. Limit in whole days from start to end. Left out: no limit.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A share, or a column of shares for a column of names.
 * @example =KPI_CONVERSION(Deals!A:L) // => 0.2133
 * @example =KPI_CONVERSION(Deals!A:L, "Anna Smirnova", "2026-Q3") // => 0.3429
 * @example =KPI_CONVERSION(Deals!A:L, "", "", "webinar", "meeting", 14) // => 0.4761
 * @customfunction
 */
export function KPI_CONVERSION(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  from?: Arg,
  to?: Arg,
  within?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Values {
  return valuesOf(data, settingsOf({ tabs, tabs2 }), host, { manager, period, as_of }, (leads) =>
    roadArgument(from, to, within, leads),
  );
}
