import { wholeArgument } from '../../read/arguments/plainArguments.ts';
import { builtinRoad } from '../../read/arguments/kpiNamed.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * Share of clients with a result of their own (a rise, a job) within so many days of finishing;
 * those who finished later than that are left out.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. When the client finished: 2026, "2026-Q4", "2026-11", "2026-W47", "last
 *   month", a date cell (its month) or two. Left out: all time.
 * @param within Optional. Whole days from the end of the course. Left out: 90.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A share from 0 to 1, or a column of them for a column of names.
 * @example =KPI_RESULT(Deals!A:T) // => 0.6071
 * @customfunction
 */
export function KPI_RESULT(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  within?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Values {
  return valuesOf(data, settingsOf({ tabs, tabs2 }), host, { manager, period, as_of }, () =>
    builtinRoad('result', wholeArgument(within, 'within', 1)),
  );
}
