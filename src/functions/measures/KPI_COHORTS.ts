import { KpiError } from '../../core/errors.ts';
import { type RoadKpi, isRoad, isTime, milestonesOf } from '../../core/kpis/kpi.ts';
import { cohortsOf } from '../../core/road/cohorts.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { fill } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import { type OwnKpis, ownKpis } from '../../read/tabs/ownKpis.ts';
import { kpiNamed } from '../../read/arguments/kpiNamed.ts';
import { unitArgument } from '../../read/arguments/unitArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * How many leads of each week, month or quarter arrive as time goes (a cohort triangle): the share
 * that had arrived 30, 60, 90 … (or 7, 14, 21 …) days after their own start. Blank until every lead
 * of the cohort had that time; the last row is the mean weighted by leads, which never falls.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param road Optional. "webinar > meeting", or a KPI that is a share, such as retention. Its own
 *   limit is not used: each column is one. Left out: created > paid.
 * @param unit Optional. "month" (columns of 30 days), "week" (7) or "quarter" (90). Left out:
 *   month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_COHORTS(Deals!A:L) // => 2026-02 | 120 | 0.25 | 0.2667 | 0.275 | 0.275 | 0.275 | 0.275 | 0.275 | 0.275
 * @example =KPI_COHORTS(Deals!A:L, "retention", "quarter") // => 2026-Q1 | 47 | 0.9149 | 0.9149
 * @customfunction
 */
export function KPI_COHORTS(
  host: Host,
  data: Arg,
  road?: Arg,
  unit?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const { titles, cohorts: words } = host.texts;
  const given = settingsOf({ tabs, tabs2 });
  const leads = leadsOf(data, host, given, as_of);
  const [kpi, periodUnit] = [cohortRoad(road, leads, ownKpis(given.kpis, leads)), unitArgument(unit, host.texts)];
  const lastDay = asOfDay(as_of, leads, host, true);
  leads.expect(milestonesOf(kpi));
  const { limits, cohorts, leads: all, mean } = cohortsOf(kpi, leads, periodUnit, lastDay);
  const lines: readonly CohortLine[] = [
    ...cohorts.map(({ period, ...cohort }) => ({ name: periodLabel(period), ...cohort })),
    { name: words.mean, leads: all, shares: mean },
  ];
  const columns: readonly Column<CohortLine>[] = [
    { title: words.cohort, format: 'text', cell: ({ name }) => name },
    { title: titles.leads, format: 'leads', cell: (line) => line.leads },
    ...limits.map((days, i): Column<CohortLine> => {
      const title = fill(words.within, { days: String(days) });
      return { title, format: 'share', cell: ({ shares }) => shares[i] };
    }),
  ];
  return tableOf(columns, lines);
}

/** A cohort, or the weighted mean of all: the share that had arrived within each limit. */
interface CohortLine {
  readonly name: string;
  readonly leads: number;
  readonly shares: readonly (number | null)[];
}

/**
 * The road of the triangle: a road, or a KPI that is the share of a road; `created > paid` when
 * left out. Its own limit in days is not used.
 *
 * @throws KpiError `road-unreadable` for any other KPI.
 */
function cohortRoad(arg: Arg, leads: SheetLeads, own: OwnKpis): RoadKpi {
  const text = textArgument(arg);
  const kpi = kpiNamed(text ?? 'conversion', leads, own);
  if (!isRoad(kpi) || isTime(kpi) || kpi.ripeDays !== null)
    throw new KpiError('road-unreadable', { found: text ?? '' });
  return kpi;
}
