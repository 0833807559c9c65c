import { compareNames } from '../../core/kpis/compareNames.ts';
import { type Streak, streaksOf } from '../../core/badges/streaks.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { wholeArgument } from '../../read/arguments/plainArguments.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { managerNames } from '../../read/arguments/managerArgument.ts';
import { streakGoal } from '../../read/arguments/streakGoal.ts';
import { spanArgument } from '../../read/arguments/unitArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * How many days, weeks, months or quarters in a row each manager is at a goal, and the longest such run.
 * A period without anything to do (no leads: a holiday) neither breaks a run nor adds to it, nor
 * does one that cannot be told yet; the running period adds once a count or a sum is there. A
 * freeze lets a run survive a missed period. By day, a day off (Saturday, Sunday, those of the Team
 * and Holidays tabs) on which the goal was missed does not break a run.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param kpi A KPI's id or name, or a road: "created > response in 1". A goal is at least reached,
 *   or at most where less is better.
 * @param goal A number in the KPI's unit. A share may be 0.4, "40%" or 40.
 * @param per Optional. "day", "week", "month" or "quarter". Left out: month.
 * @param freezes Optional. How many missed periods a run survives. Left out: none.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs, Holidays.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row, the longest current run first: current run, best run and its
 *   last period, missed periods that the current run survived.
 * @example =KPI_STREAKS(Deals!A:T, "response", 1, "week") // => Daniel Fisher | 4 | 6 | 2026-W15 | 0
 * @example =KPI_STREAKS(Deals!A:T, "created > paid in 30", 20%, "month", 1) // => Anna Smirnova | 7 | 7 | 2026-09 | 1
 * @customfunction
 */
export function KPI_STREAKS(
  host: Host,
  data: Arg,
  kpi: Arg,
  goal: Arg,
  per?: Arg,
  freezes?: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ kpis, tabs, tabs2 });
  const { texts } = host;
  const leads = leadsOf(data, host, given, as_of);
  const asked = kpiArgument(kpi, leads, given.kpis);
  const rule = {
    kpi: asked,
    goal: streakGoal(goal, asked, texts),
    per: spanArgument(per, texts),
    freezes: wholeArgument(freezes, 'freezes', 0) ?? 0,
  };
  const day = asOfDay(as_of, leads, host, true);
  leads.expect(milestonesOf(asked));
  const names = managerNames(leads);
  const schedules = rule.per === 'day' ? schedulesOf(given, leads, host) : undefined;
  const nameOf = ({ manager }: Streak): string => names[manager] ?? '';
  const streaks = [...streaksOf(rule, leads, day, schedules)].sort(
    (a, b) =>
      b.current.length - a.current.length || b.best.length - a.best.length || compareNames(nameOf(a), nameOf(b)),
  );
  const { streaks: words } = texts;
  const columns: readonly Column<Streak>[] = [
    managerColumn(texts, nameOf),
    { title: words.current, format: 'integer', cell: ({ current }) => current.length },
    { title: words.best, format: 'integer', cell: ({ best }) => best.length },
    { title: words.ended, format: 'text', cell: ({ best }) => best.end && periodLabel(best.end) },
    { title: words.frozen, format: 'integer', cell: ({ current }) => current.frozen },
  ];
  return tableOf(columns, streaks);
}
