import { KpiError } from '../../core/errors.ts';
import { type RoadKpi, isRoad, isTime, milestonesOf, roadKpi } from '../../core/kpis/kpi.ts';
import { buyerCohortsOf } from '../../core/road/buyerCohorts.ts';
import { cohortsOf } from '../../core/road/cohorts.ts';
import { ratio } from '../../core/stats/ratio.ts';
import { type PeriodUnit, periodLabel } from '../../core/time/periodUnit.ts';
import { fill } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import { type OwnKpis, ownKpis } from '../../read/tabs/rows/ownKpis.ts';
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
 * of the cohort had that time; the last row is the mean weighted by leads, which never falls. Of
 * "repeat": clients by the period of their first payment, how many and what share paid again in the
 * 1st, 2nd … period after it. There are at most 24 columns of time; a last row says so.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param road Optional. "webinar > meeting", or a KPI that is a share, such as retention. Its own
 *   limit is not used: each column is one. Or "repeat". Left out: created > paid.
 * @param unit Optional. "month" (columns of 30 days), "week" (7) or "quarter" (90). Left out:
 *   month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_COHORTS(Deals!A:L) // => 2026-02 | 120 | 0.25 | 0.2667 | 0.275 | 0.275 | 0.275 | 0.275 | 0.275 | 0.275
 * @example =KPI_COHORTS(Deals!A:L, "repeat", "quarter") // => 2026-Q1 | 46 | 7 | 0.1522 | 3 | 0.0652
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
  if (kpi.id === 'repeat') return buyersTable(leads, periodUnit, lastDay, host);
  const { limits, cohorts, leads: all, mean, isCut } = cohortsOf(kpi, leads, periodUnit, lastDay);
  const lines: readonly CohortLine[] = [
    ...cohorts.map(({ period, ...cohort }) => ({ name: periodLabel(period), ...cohort })),
    { name: words.mean, leads: all, shares: mean },
    ...(isCut ? [{ name: fill(words.cut, { columns: String(limits.length) }), leads: null, shares: [] }] : []),
  ];
  const columns: readonly Column<CohortLine>[] = [
    { title: words.cohort, format: 'text', cell: ({ name }) => name },
    { title: titles.leads, format: 'leads', cell: (line) => line.leads },
    ...limits.map((days, i): Column<CohortLine> => {
      const title = fill(words.within, { days: String(days) });
      return { title, format: 'share', cell: ({ shares }) => shares[i] };
    }),
  ];
  return {
    ...tableOf(columns, lines),
    // The mean of cohorts of several ages stands on no list of rows.
    behind(line, column) {
      const cohort = cohorts[line];
      const limit = limits[Math.max(0, column - 2)];
      const isShare = column > 1;
      if (cohort === undefined || limit === undefined || (isShare && cohort.shares[column - 2] === null)) return [];
      const id = `${kpi.from.join()} > ${kpi.to.join()} in ${limit}`;
      const within = { ...kpi, id: kpi.measure === 'rate' ? id : kpi.id, withinDays: limit };
      const question = { kpi: within, leads, timeframe: { period: cohort.period, asOfDay: lastDay }, who: null };
      if (isShare) return [question];
      return [
        { ...question, cell: { title: titles.leads, format: 'leads', made: 'sum', of: { is: 'leads', which: 'all' } } },
      ];
    },
  };
}

/** Who bought again: for each period after the first payment how many clients, and what share. */
function buyersTable(leads: SheetLeads, unit: PeriodUnit, asOfDay: number, { texts }: Host): Table {
  const words = texts.cohorts;
  const { cohorts, periods, clients: all, mean, isCut } = buyerCohortsOf(leads, unit, asOfDay);
  const lines: readonly BuyerLine[] = [
    ...cohorts.map(({ period, clients, again }) => ({
      name: periodLabel(period),
      clients,
      again,
      shares: again.map((count) => count && ratio(count, clients)),
    })),
    { name: words.mean, clients: all, again: [], shares: mean },
    ...(isCut
      ? [{ name: fill(words.cut, { columns: String(mean.length) }), clients: null, again: [], shares: [] }]
      : []),
  ];
  const columns: readonly Column<BuyerLine>[] = [
    { title: words.cohort, format: 'text', cell: ({ name }) => name },
    { title: words.clients, format: 'integer', cell: ({ clients }) => clients },
    ...mean.flatMap((_, i): Column<BuyerLine>[] => {
      const after = { after: String(i + 1) };
      return [
        { title: fill(words.again, after), format: 'integer', cell: ({ again }) => again[i] },
        { title: fill(words.share, after), format: 'share', cell: ({ shares }) => shares[i] },
      ];
    }),
  ];
  const road = roadKpi('repeat', 'first_paid', 'second_paid', null);
  return {
    ...tableOf(columns, lines),
    behind(line, at) {
      const [cohort, column] = [cohorts[line], columns[at]];
      if (cohort === undefined || column === undefined) return [];
      const after = Math.floor(at / 2);
      const [first, again] = [cohort.period, after === 0 ? null : (periods[line + after] ?? null)];
      if (after > 0 && (cohort.again[after - 1] ?? null) === null) return [];
      const tells = after === 0 ? 'clients' : at % 2 === 0 ? 'again' : 'share';
      const { title, format } = after === 0 ? { title: words.clients, format: 'integer' as const } : column;
      const of = { is: 'buyers', first, again, column: tells } as const;
      const cell = { title, format, made: tells === 'share' ? 'share' : 'sum', of } as const;
      return [{ kpi: road, leads, timeframe: { period: first, asOfDay }, who: null, cell }];
    },
  };
}

interface BuyerLine {
  readonly name: string;
  readonly clients: number | null;
  readonly again: readonly (number | null)[];
  readonly shares: readonly (number | null)[];
}

/** A cohort, or the weighted mean of all: the share that had arrived within each limit. */
interface CohortLine {
  readonly name: string;
  readonly leads: number | null;
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
