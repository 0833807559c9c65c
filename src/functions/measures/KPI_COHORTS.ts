import type { Arg } from '../../read/cells/cell.ts';
import { cohortRoad, cohortsAnswer } from './cohorts.ts';
import { unitArgument } from '../../read/arguments/unitArgument.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Cohort triangle: for the leads of each week, month or quarter the share that had arrived 30, 60, 90 … (or 7, 14, 21 …) days after their own start. Blank until every lead of the cohort had that time; the last row is the mean weighted by leads.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param road Optional. "webinar > meeting", or a KPI that is a share, such as retention. Its own limit is not used: each column is one. Left out: created > paid.
 * @param unit Optional. "month" (columns of 30 days), "week" (7) or "quarter" (90). Left out: month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_COHORTS(Deals!A:L) // => 2026-02 | 120 | 0.25 | 0.2667 | 0.275 | 0.275 | 0.275 | 0.275 | 0.275 | 0.275
 * @example =KPI_COHORTS(Deals!A:L, "retention", "quarter") // => 2026-Q1 | 47 | 0.9149 | 0.9149
 * @customfunction
 */
export function KPI_COHORTS(host: Host, data: Arg, road?: Arg, unit?: Arg, as_of?: Arg): Table {
  const leads = leadsOf(data, host);
  const [kpi, asked] = [cohortRoad(road, leads), unitArgument(unit, host.texts)];
  return cohortsAnswer(leads, kpi, asked, asOfDay(as_of, leads, host, true), host.texts);
}
