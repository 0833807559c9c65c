import { type LevelProgress, levelProgress } from '../../core/points/levelProgress.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { ladder, levelsOf } from '../../read/tabs/rows/levelRows.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { pointsByRule, totalPoints } from './pointsByRule.ts';

/** A manager's points, and the level that they lead to. */
interface LevelLine extends LevelProgress {
  readonly name: string;
  readonly points: number;
}

/**
 * The level of each manager by all points so far, the next one and how many points are still needed
 * for it. Progress is the way from level to level, from 0 to 1; the way to the first level begins
 * at a fifth, so that nobody starts from nothing.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param points The tab of rules for points: Points!A:H.
 * @param levels The tab of levels: Levels!A:C.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_LEVELS(Deals!A:T, Points!A:H, Levels!A:C) // => Anna Smirnova | Expert | ⭐ | 801.3614 | Mentor | 198.6386 | 0.6027
 * @customfunction
 */
export function KPI_LEVELS(
  host: Host,
  data: Arg,
  points: Arg,
  levels: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ points, levels, tabs, tabs2 });
  const { texts, language } = host;
  const { titles, levels: words } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const rules = pointsRules(given.points, leads);
  const rows = levelsOf(given.levels);
  const timeframe = { period: null, asOfDay: asOfDay(as_of, leads, host, true) };
  const earned = pointsByRule(leads, rules, timeframe, language);
  const names = managerNames(leads);
  const totals = totalPoints(earned, names.length);
  const steps = ladder(rows);
  const lines = sortedNames(leads).map((name): LevelLine => {
    const own = totals[names.indexOf(name)]?.points ?? 0;
    return { name, points: own, ...levelProgress(steps, own) };
  });
  const columns: readonly Column<LevelLine>[] = [
    managerColumn(texts, ({ name }) => name),
    { title: wordText('levels', 'name', texts), format: 'text', cell: ({ level }) => level?.name },
    { title: wordText('levels', 'icon', texts), format: 'text', cell: ({ level }) => level?.icon },
    { title: titles.points, format: 'decimal', cell: (line) => line.points },
    { title: words.next, format: 'text', cell: ({ next }) => next?.name },
    { title: words.needed, format: 'decimal', cell: ({ needed }) => needed },
    { title: words.progress, format: 'share', cell: ({ progress }) => progress },
    // Notes stand in the last column, below.
    { title: titles.note, format: 'text', cell: () => null },
  ];
  const mistakes = rows.flatMap(({ row, mistake }) => (mistake ? [rowNote('levels', row, mistake, language)] : []));
  return tableOf(columns, lines, [...mistakes, ...earned.notes]);
}
