import type { EarnedPoints } from '../../core/points/earnedPoints.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { type RulePoints, pointsByRule, totalPoints } from './pointsByRule.ts';

/** A manager, with the points of all rules together. */
interface PointsLine extends Partial<EarnedPoints> {
  readonly name: string;
  readonly code: number;
}

/**
 * Points by the rules of the Points tab: those that count, those that it is too early to count,
 * what refunds took back, and a column for each rule. Points are multiplied by quality, from 0 at
 * the floor to 1 at the goal; effort without a quality KPI earns nothing, and the last column says
 * why. A refund takes back the points of all that lead's steps.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param points The tab of rules for points: Points!A:H.
 * @param period Optional. When the points were earned: 2026, "2026-Q4", "2026-11", "2026-W47",
 *   "last month", a date cell (its month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_POINTS(Deals!A:T, Points!A:H) // => Anna Smirnova | 801.3614 | 106.5866 | 0 | 315.0827 | 165.1034 | 61.1753 | 260 | 0
 * @example =KPI_POINTS(Deals!A:T, Points!A:H, "2026-07") // => Anna Smirnova | 34.8032 | 0 | 0 | 9.4579 | 2.7428 | 2.6024 | 20 | 0
 * @customfunction
 */
export function KPI_POINTS(
  host: Host,
  data: Arg,
  points: Arg,
  period?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ points, tabs, tabs2 });
  const { texts, language } = host;
  const { titles, points: words } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const rows = pointsRules(given.points, leads);
  const timeframe = { period: askedPeriod(period, leads, host, as_of), asOfDay: asOfDay(as_of, leads, host, true) };
  const earned = pointsByRule(leads, rows, timeframe, language);
  const names = managerNames(leads);
  const totals = totalPoints(earned, names.length);
  const lines = sortedNames(leads).map((name): PointsLine => {
    const code = names.indexOf(name);
    return { name, code, ...totals[code] };
  });
  const ruleColumn = ({ what, points: given }: RulePoints): Column<PointsLine> => ({
    title: what,
    format: 'decimal',
    cell: ({ code }) => given[code]?.points,
  });
  const columns: readonly Column<PointsLine>[] = [
    managerColumn(texts, ({ name }) => name),
    { title: titles.points, format: 'decimal', cell: (line) => line.points },
    { title: titles.ripeningPoints, format: 'decimal', cell: ({ ripening }) => ripening },
    { title: words.takenBack, format: 'decimal', cell: ({ takenBack }) => takenBack },
    ...earned.rules.map(ruleColumn),
    // Notes stand in the last column, below.
    { title: titles.note, format: 'text', cell: () => null },
  ];
  return {
    ...tableOf(columns, lines, earned.notes),
    behind(line) {
      const who = lines[line]?.code;
      return who === undefined ? [] : [{ kpi: null, points: given.points, leads, timeframe, who }];
    },
  };
}
