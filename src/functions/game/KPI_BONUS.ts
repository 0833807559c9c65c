import { bonusAnswer } from './bonus.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { bonusRows } from '../../read/tabs/bonusRows.ts';
import { targetsOf } from '../../read/tabs/targetRows.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * What each target pays by the Bonuses tab, and what the next sale adds. The pay goes in straight lines through the rows of a KPI, from 0 at 0 % of the target, and beyond the last row its line goes on, unless the last two rows pay the same; nowhere is there a jump. Below the floor of the quality KPI it shrinks in proportion. The last column warns of cliffs, of a cap below a past period and of pay for quantity alone.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param targets The tab of targets: Targets!A:E.
 * @param bonuses The tab of bonuses: Bonuses!A:E. Attainment is a share of the target: 0.8 or 80%.
 * @param period Optional. Every period of a target that ends in it: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two. Left out: the one that is running.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_BONUS(Deals!A:T, Targets!A:E, Bonuses!A:E, "2026-07") // => Team | Revenue | 2026-07 | 18299 | 18000 | 1.0166 | 1 | 313.2889 | 27.9403
 * @customfunction
 */
export function KPI_BONUS(host: Host, data: Arg, targets: Arg, bonuses: Arg, period?: Arg, as_of?: Arg): Table {
  const leads = leadsOf(data, host);
  const ask = {
    targets: targetsOf(targets, leads),
    bonuses: bonusRows(bonuses, leads),
    period: periodOf(period, host),
    asOfDay: asOfDay(as_of, leads, host, true),
  };
  return bonusAnswer(leads, ask, host.language);
}
