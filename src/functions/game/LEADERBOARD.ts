import { needsAge } from '../../core/kpis/evaluate.ts';
import type { Period } from '../../core/time/period.ts';
import { textArgument, wholeArgument } from '../../read/arguments/plainArguments.ts';
import { type Ranking, rankingArgument } from '../../read/arguments/rankingArgument.ts';
import { modeArgument } from '../../read/arguments/modeArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Table } from '../table/table.ts';
import { rankedBoard } from './board/rankedBoard.ts';
import { targetBoard } from './board/targetBoard.ts';

/**
 * Ranks the managers fairly: one lead paid out of one does not beat forty out of a hundred, and
 * with fewer than five it is too early for a place. Gives place, manager, KPI or Score, leads, the
 * score allowing for luck, the possible places, and the change against the period before. Of 100
 * people at least 95 have their true place among the possible ones; the first and the last of a big
 * even team less often. A KPI with a limit in days is told for the newest period that is ripe, named
 * in the title.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param kpi Optional. A KPI, a road, or a range of KPIs and weights for a Score. Left out: a
 *   balanced Score of conversion, days to payment and retention; 100 is the team's level.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its
 *   month) or two (first and last day). Left out: all time.
 * @param mode Optional. "fair" (allows for few leads), "cautious" (what was at least shown), "raw",
 *   "improve" (against one's own period before), or "target" (what was reached of one's own
 *   targets). Left out: fair.
 * @param top Optional. How many places to show. Left out: all.
 * @param focus Optional. A manager to show with two neighbours on each side.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param settings Optional. The tab of the team's own KPIs: KPIs!A:H; for the mode "target" that of
 *   the targets: Targets!A:E.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =LEADERBOARD(Deals!A:L) // => 1 | Anna Smirnova | 127 | 96 | 133 | 1
 * @example =LEADERBOARD(Deals!A:L, "conversion", "2026-Q3", "fair", 3) // => 1 | Anna Smirnova | 0.3429 | 35 | 0.2836 | 1–5 | -0.0905
 * @example =LEADERBOARD(Pipeline!A:H, "win_rate", "", "cautious", 3) // => 1 | Maureen Marcano | 0.6995 | 213 | 0.6349 | 1–25
 * @customfunction
 */
export function LEADERBOARD(
  host: Host,
  data: Arg,
  kpi?: Arg,
  period?: Arg,
  mode?: Arg,
  top?: Arg,
  focus?: Arg,
  as_of?: Arg,
  settings?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ settings, tabs, tabs2 });
  const { texts } = host;
  const leads = leadsOf(data, host, given, as_of);
  const own = ownKpis(given.kpis, leads, 'settings');
  const ranking = rankingArgument(kpi, leads, own);
  const asked = askedPeriod(period, leads, host, as_of);
  const ask = {
    ranking,
    period: asked,
    top: wholeArgument(top, 'top', 1),
    focus: textArgument(focus),
    asOfDay: asOfDay(as_of, leads, host, needsDates(ranking, asked)),
  };
  const by = modeArgument(mode, texts);
  if (by !== 'target') return rankedBoard(leads, ask, by, texts);
  return targetBoard(leads, ask, given.targets === undefined ? [] : targetsOf(given.targets, leads, own), texts);
}

/** True when the board depends on how old each lead is. */
function needsDates({ parts }: Ranking, period: Period | null): boolean {
  return period !== null || parts.some(({ kpi }) => needsAge(kpi));
}
