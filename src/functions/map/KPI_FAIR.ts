import { type FairStanding, fairStandings } from '../../core/fair/fairStandings.ts';
import { KpiError } from '../../core/errors.ts';
import { columnMissing, evaluate, needsAge } from '../../core/kpis/evaluate.ts';
import { isRankable } from '../../core/kpis/evidence/isRankable.ts';
import { isRoad, milestonesOf } from '../../core/kpis/kpi.ts';
import { ripePeriod } from '../../core/kpis/ripePeriod.ts';
import { NOBODY, type Names } from '../../core/leads.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { columnName, kpiName } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import { kpiNamed } from '../../read/arguments/kpiNamed.ts';
import { managerNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { nearest } from '../../read/cells/fold.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { COLUMN_IDS } from '../../read/table/headers.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { mustBeKnownThen } from '../knownThen.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Format } from '../table/format.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { tooEarly } from '../table/tooEarly.ts';

/**
 * Who does well with the leads they got: what each manager achieved against what the team makes of
 * the same mix of leads. 1.2 is a fifth more than the mix promised. The score allowing for luck
 * adds five results that came out as expected; who has fewer than five leads stands below without
 * one. A KPI with a limit
 * in days is told for the newest period that is ripe, named in the title.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param kpi Optional. A share, a time or an average, by id or name, or a road: "webinar > paid in
 *   30". Left out: conversion.
 * @param mix Optional. The column whose groups are told apart, by its header or name: "source",
 *   "product". Left out: source. Leads without it are a group of their own.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its
 *   month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row, the best first.
 * @example =KPI_FAIR(Deals!A:L) // => Anna Smirnova | 96 | 38 | 23.7442 | 1.6004 | 1.496 | 1.2284 | 2.0048
 * @example =KPI_FAIR(Deals!A:L, "cycle", "source", "2026-Q3") // => Paula Fox | 11 | 13.5455 | 20.2945 | 0.6674 | 0.7714 | 0.234 | 1.1009
 * @customfunction
 */
export function KPI_FAIR(
  host: Host,
  data: Arg,
  kpi?: Arg,
  mix?: Arg,
  period?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const { texts } = host;
  const { titles, fair: words } = texts;
  const given = settingsOf({ tabs, tabs2 });
  const leads = leadsOf(data, host, given, as_of);
  const asked = kpiNamed(textArgument(kpi) ?? 'conversion', leads, ownKpis(given.kpis, leads));
  const wanted = {
    period: askedPeriod(period, leads, host, as_of),
    asOfDay: asOfDay(as_of, leads, host, needsAge(asked)),
  };
  leads.expect(milestonesOf(asked));
  if (asked.measure === 'count' || asked.measure === 'sum')
    throw new KpiError('mix-volume', { kpi: kpiName(asked.id, texts) });
  const names = managerNames(leads);
  const timeframe = { ...wanted, period: ripePeriod(asked, leads, wanted) };
  const told =
    timeframe.period === null || timeframe.period === wanted.period ? '' : ` (${periodLabel(timeframe.period)})`;
  const named = textArgument(mix);
  const groups = mixOf(named, leads);
  if (named !== null) mustBeKnownThen(named, leads, host, as_of);
  const standings = fairStandings(asked, leads, groups, timeframe);
  const [observed, expected]: [Format, Format] =
    isRoad(asked) && asked.measure !== 'time' ? ['leads', 'decimal'] : [asked.unit, asked.unit];
  const columns: readonly Column<FairStanding>[] = [
    {
      title: columnName('manager', texts),
      format: 'text',
      cell: ({ manager }) => names[manager] ?? texts.board.nobody,
    },
    { title: titles.leads, format: 'leads', cell: (standing) => standing.leads },
    {
      title: `${kpiName(asked.id, texts)}${told}: ${words.observed}`,
      format: observed,
      cell: (standing) => standing.observed,
    },
    { title: words.expected, format: expected, cell: (standing) => standing.expected },
    { title: words.ratio, format: 'pace', cell: ({ ratio }) => ratio },
    {
      title: titles.fair,
      format: 'pace',
      cell: (standing) => (isEarly(standing) ? tooEarly(standing.leads, texts.board) : standing.fair),
    },
    { title: titles.lowEnd, format: 'pace', cell: ({ low }) => low },
    { title: titles.highEnd, format: 'pace', cell: ({ high }) => high },
  ];
  const isUntold = standings.length === 0 && evaluate(asked, leads, timeframe).team.ripening > 0;
  return {
    ...tableOf(columns, standings, isUntold ? [words.early] : []),
    behind(line) {
      const standing = standings[line];
      return standing === undefined ? [] : [{ kpi: asked, leads, timeframe, who: standing.manager }];
    },
  };
}

/** True for whoever stands below, without a score: one of one is luck. */
function isEarly(standing: FairStanding): boolean {
  return standing.manager !== NOBODY && !isRankable(standing);
}

/**
 * The column whose words make the groups; by default the source.
 *
 * @throws KpiError `mix-unknown`; `column-missing` when there is no source.
 */
function mixOf(named: string | null, leads: SheetLeads): Names {
  const found = leads.text(named ?? 'source');
  if (found !== null) return found;
  if (named === null) throw columnMissing(leads, ['source']);
  const known = leads.columns;
  throw new KpiError('mix-unknown', {
    found: named,
    nearest: nearest(named, [...known, ...COLUMN_IDS.filter((id) => leads.table.columns.has(id))]),
    known,
  });
}
