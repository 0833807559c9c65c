import { textArgument } from '../../read/arguments/arguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { trendAnswer } from './trend.ts';
import { unitArgument } from '../../read/arguments/unitArgument.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * A KPI by week, month or quarter with the limits of its usual ups and downs: what stays inside is noise, what is outside or eight in a row on one side of the mean is a signal. The period that is not over yet is shown, but never a signal. A share without a limit in days falls at the end, where leads had less time: take "created > paid in 30".
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid", "webinar > meeting in 14".
 * @param manager Optional. A name. Left out: the whole team.
 * @param unit Optional. "week", "month" or "quarter". Left out: month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @returns A table with a header row.
 * @example =KPI_TREND(Deals!A:L, "conversion") // => 2026-02 | 0.275 | 120 | 0 | 0.214 | 0.1556 | 0.2723 | above
 * @example =KPI_TREND(Deals!A:L, "sales", "Anna Smirnova", "week") // => 2026-W06 | 0 | 0 | 0 | 1.0556 | 0 | 4.6022
 * @customfunction
 */
export function KPI_TREND(host: Host, data: Arg, kpi: Arg, manager?: Arg, unit?: Arg, as_of?: Arg, kpis?: Arg): Table {
  const leads = leadsOf(data, host);
  const options = {
    kpi: kpiArgument(kpi, leads, kpis),
    manager: textArgument(manager),
    unit: unitArgument(unit, host.texts),
    asOfDay: asOfDay(as_of, leads, host, true),
  };
  return trendAnswer(leads, options, host.texts);
}
