import { textArgument } from '../../read/arguments/arguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { tiersAnswer } from './targetTiers.ts';
import { unitArgument } from '../../read/arguments/unitArgument.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Three honest targets for the next period: one that is reached about two times in three, one in three, and one in ten, each with its chance from own past periods, and beside them the middle and the best of those. Who has no past stands on the team's. In the first fifth of a period the targets are for that period.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid in 30".
 * @param manager Optional. A name. Left out: the whole team.
 * @param per Optional. "week", "month" or "quarter". Left out: month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_TARGET(Deals!A:L, "sales", "Anna Smirnova") // => 2026-11 | likely | 3 | 0.785 | 4 | 9 | 8 | own past
 * @example =KPI_TARGET(Deals!A:L, "revenue", "", "quarter") // => 2027-Q1 | likely | 52000 | 0.6344 | 54906 | 55324 | 2 | the team’s past
 * @customfunction
 */
export function KPI_TARGET(host: Host, data: Arg, kpi: Arg, manager?: Arg, per?: Arg, as_of?: Arg): Table {
  const leads = leadsOf(data, host);
  const options = {
    kpi: kpiArgument(kpi, leads),
    manager: textArgument(manager),
    unit: unitArgument(per, host.texts),
    asOfDay: asOfDay(as_of, leads, host, true),
  };
  return tiersAnswer(leads, options, host.texts);
}
