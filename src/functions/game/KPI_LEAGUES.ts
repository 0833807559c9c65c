import { periodAt } from '../../core/time/periodUnit.ts';
import { wholeArgument } from '../../read/arguments/arguments.ts';
import type { Arg, Result } from '../../read/cells/cell.ts';
import { rankingOf } from '../../read/arguments/kpis.ts';
import { leaguesAnswer } from './leagues.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { ownKpis } from '../../read/tabs/ownKpis.ts';
import { type Shown, answer, asOfDay, leadsOf, tableShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * Small leagues of near equals, so that everybody has somebody to catch up with: sorted by the score allowing for luck of the last period, ranked inside by that of this one. "Move" says where somebody would play next if the period ended now: up for who does better than people of the league above. Who had no leads in the last period begins at the team's level.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param kpi Optional. A KPI, a road, or a range of KPIs and weights for a Score. Left out: a balanced Score of conversion, days to payment and retention; 100 is the team's level.
 * @param size Optional. How many people a league has at most, from 2. Left out: 5.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two (first and last day). Left out: the month of as_of.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @returns A table with a header row, league by league; whoever has no leads in the period has no place.
 * @example =KPI_LEAGUES(Deals!A:T, "conversion", 4, "2026-Q3") // => 1 | 1 | Anna Smirnova | 0.3429 | 0.2836 | 35 | 1 | stays
 * @customfunction
 */
export function KPI_LEAGUES(data: Arg, kpi?: Arg, size?: Arg, period?: Arg, as_of?: Arg, kpis?: Arg): Result {
  return answer((host) => leaguesShown(host, data, kpi, size, period, as_of, kpis).cells);
}

export function leaguesShown(
  host: Host,
  data: Arg,
  kpi?: Arg,
  size?: Arg,
  period?: Arg,
  as_of?: Arg,
  kpis?: Arg,
): Shown {
  const leads = leadsOf(data, host);
  const ranking = rankingOf(kpi, leads, ownKpis(kpis, leads));
  const day = asOfDay(as_of, leads, host, true);
  const options = {
    ranking,
    size: wholeArgument(size, 'size', 2) ?? 5,
    period: periodOf(period, host) ?? periodAt('month', day),
    asOfDay: day,
  };
  return tableShown(leaguesAnswer(leads, options, host.texts), host);
}
