import type { Arg } from '../../read/cells/cell.ts';
import { compareAnswer, sidesOf } from './compare.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Is the difference between two periods or two managers real? Gives the difference of a KPI with its 95 % interval, "signal" or "noise", which side is better, and for noise how many leads more on each side would settle it. A share without a limit in days is lower where leads had less time: compare "created > paid in 30".
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid", "webinar > meeting in 14".
 * @param a A period ("2026-10", "2026-Q3", a date cell is its month) or a manager.
 * @param b The other period or manager.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_COMPARE(Deals!A:L, "created > paid in 30", "2026-08", "2026-09") // => 2026-08 | 0.1527 | 131 | 0
 * @example =KPI_COMPARE(Deals!A:L, "cycle", "Anna Smirnova", "Victor Stone") // => Anna Smirnova |  | 96 | 0 |  |  | better
 * @customfunction
 */
export function KPI_COMPARE(host: Host, data: Arg, kpi: Arg, a: Arg, b: Arg, as_of?: Arg): Table {
  const leads = leadsOf(data, host);
  const asked = kpiArgument(kpi, leads);
  const sides = sidesOf(a, b, leads, host);
  return compareAnswer(leads, asked, sides, asOfDay(as_of, leads, host, true), host.texts);
}
