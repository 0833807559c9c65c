import { known } from '../../read/arguments/kpis.ts';
import type { Arg, Result } from '../../read/cells/cell.ts';
import { type Shown, answer, leadsOf, valuesShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * Average amount of a payment; leads without an amount are left out, blank when there are none.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param manager Optional. A name or a column of names. Left out: the whole team.
 * @param period Optional. When it was paid: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two. Left out: all time.
 * @returns Money, or a column of them for a column of names.
 * @example =KPI_AVERAGE_CHECK(Deals!A:L) // => 653.3765
 * @customfunction
 */
export function KPI_AVERAGE_CHECK(data: Arg, manager?: Arg, period?: Arg): Result {
  return answer((host) => checkAverageShown(host, data, manager, period).cells);
}

export function checkAverageShown(host: Host, data: Arg, manager?: Arg, period?: Arg): Shown {
  const leads = leadsOf(data, host);
  return valuesShown(known('average_check'), leads, host, manager, period, '');
}
