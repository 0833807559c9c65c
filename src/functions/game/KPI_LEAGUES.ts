import { type LeaguePeriods, type LeaguePlace, leaguesOf } from '../../core/board/leagues.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { type Kpi, milestonesOf, ripeDaysOf } from '../../core/kpis/kpi.ts';
import { ripePeriod } from '../../core/kpis/ripePeriod.ts';
import { type Period, previousPeriod } from '../../core/time/period.ts';
import { periodAt } from '../../core/time/periodUnit.ts';
import type { Texts } from '../../i18n/index.ts';
import { wholeArgument } from '../../read/arguments/plainArguments.ts';
import { type Ranking, rankingArgument } from '../../read/arguments/rankingArgument.ts';
import { managerNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { rowsTitle } from '../table/rowsTitle.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { type RankedEvidence, evidenceOfRanking } from './board/evidenceOfRanking.ts';
import { placeColumn } from './board/placeColumn.ts';
import { onlyKpi, rankingColumn } from './board/rankingColumn.ts';

/** How many people a league has by default. */
const SIZE = 5;

/**
 * Small leagues of near equals, so that everybody has somebody to catch up with: sorted by the
 * score allowing for luck of the last period, ranked inside by that of this one. "Move" says where
 * somebody would play next if the period ended now: up for who does better than people of the
 * league above. Who had fewer than five leads in the last period begins at the team's level; with
 * fewer in this one it is too early for a place.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param kpi Optional. A KPI, a road, or a range of KPIs and weights for a Score. Left out: a
 *   balanced Score of conversion, days to payment and retention; 100 is the team's level.
 * @param size Optional. How many people a league has at most, from 2. Left out: 5.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its
 *   month) or two (first and last day). Left out: the month of as_of.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row, league by league; whoever has no leads in the period has no
 *   place.
 * @example =KPI_LEAGUES(Deals!A:T, "conversion", 4, "2026-Q3") // => 1 | 1 | Anna Smirnova | 0.3429 | 0.2836 | 35 | 1 | stays
 * @customfunction
 */
export function KPI_LEAGUES(
  host: Host,
  data: Arg,
  kpi?: Arg,
  size?: Arg,
  period?: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ kpis, tabs, tabs2 });
  const { texts } = host;
  const { titles, leagues: words } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const ranking = rankingArgument(kpi, leads, ownKpis(given.kpis, leads));
  const day = asOfDay(as_of, leads, host, true);
  const most = wholeArgument(size, 'size', 2) ?? SIZE;
  const asked = askedPeriod(period, leads, host, as_of) ?? periodAt('month', day);
  leads.expect(ranking.parts.flatMap((part) => milestonesOf(part.kpi)));
  const names = managerNames(leads);
  const periods = leaguePeriods(leads, ranking, asked, day);
  const { now, found } = periods;
  const { fair, unit } = now.estimates();
  const value = rankingColumn(ranking, texts, found);
  const measured: Column<LeaguePlace> = { ...value, cell: ({ manager }) => now.managers[manager]?.value };
  const deciding: Column<LeaguePlace> = {
    title: unit === 'pace' ? titles.fairPace : titles.fair,
    format: unit === 'same' ? value.format : unit,
    cell: ({ manager }) => fair[manager],
  };
  // A Score shows first what it ranks by, and calls nothing else the Score.
  const [first, second] = onlyKpi(ranking)
    ? [measured, deciding]
    : [deciding, { ...measured, title: texts.board.asItIs }];
  const columns: readonly Column<LeaguePlace>[] = [
    { title: words.league, format: 'integer', cell: ({ league }) => league },
    placeColumn(texts),
    managerColumn(texts, ({ manager }) => names[manager] ?? ''),
    { ...first, title: first.title + value.note },
    second,
    { title: rowsTitle(leads, texts), format: 'integer', cell: ({ manager }) => now.managers[manager]?.leads ?? 0 },
    { title: words.previous, format: 'integer', cell: ({ previous }) => previous },
    { title: words.move, format: 'text', cell: (place) => moveText(place, words) },
  ];
  const places = leaguesOf(periods, most, names);
  return {
    ...tableOf(columns, places),
    behind(line) {
      const who = places[line]?.manager;
      if (who === undefined) return [];
      const timeframe = { period: asked, asOfDay: day };
      return [...found.told].map((one) => ({
        kpi: one,
        leads,
        who,
        timeframe: { ...timeframe, period: ripePeriod(one, leads, timeframe) },
      }));
    },
  };
}

/**
 * The evidence of a period and of the two before it. The past periods are judged by what was known
 * on their last day (with a limit, so many days later), so that a league never changes afterwards.
 */
function leaguePeriods(
  leads: SheetLeads,
  ranking: Ranking,
  period: Period,
  asOfDay: number,
): LeaguePeriods & { readonly found: RankedEvidence } {
  const back = (timeframe: Timeframe, kpi: Kpi): Timeframe => {
    const past = timeframe.period && previousPeriod(timeframe.period);
    return { period: past, asOfDay: Math.min(asOfDay, (past ? past.toDay : Infinity) + (ripeDaysOf(kpi) ?? 0)) };
  };
  const evidenceOf = (timeframeOf?: (timeframe: Timeframe, kpi: Kpi) => Timeframe) =>
    evidenceOfRanking(leads, ranking, { period, asOfDay }, timeframeOf);
  const found = evidenceOf();
  return {
    found,
    now: found.evidence,
    last: evidenceOf(back).evidence,
    before: evidenceOf((timeframe, kpi) => back(back(timeframe, kpi), kpi)).evidence,
  };
}

/** Where somebody would play next: the first league is the highest. */
function moveText({ league, next }: LeaguePlace, words: Texts['leagues']): string | null {
  if (next === null) return null;
  return next < league ? words.up : next > league ? words.down : words.stay;
}
