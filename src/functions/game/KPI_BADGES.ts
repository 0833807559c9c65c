import { compareNames } from '../../core/kpis/compareNames.ts';
import type { BadgeHolding } from '../../core/badges/badges.ts';
import { periodAt } from '../../core/time/periodUnit.ts';
import { managerNames } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { type BadgeRow, badgesIn } from '../../read/tabs/rows/badgeRows.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { type BadgeHeld, badgesHeld } from './badgesHeld.ts';

/** A badge with a person who has it or is nearest to it; or with its mistake. */
interface BadgeLine {
  readonly badge: string;
  readonly icon?: string;
  readonly manager?: string;
  readonly holding?: BadgeHolding;
  readonly rule?: BadgeRow;
  readonly note: string | null;
}

/**
 * Who has which badge, since when and how often, and which badge each manager is nearest to.
 * Counted anew from the leads: a badge earned before its rule was written is found, a late row
 * counts on its own day, a refund takes back what it must. Counts and sums are met on the day they
 * get there; shares, times and averages when the period is over and its leads had their time. Where
 * the tab says no minimum, shares, times and averages need 10 leads; one or two are never enough.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param badges The Badges tab: Badges!A:H.
 * @param period Optional. When a badge was earned: 2026, "2026-Q4", "2026-11", "2026-W47", "last
 *   month", a date cell (its month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row: each badge with those who have it, and with whoever is
 *   nearest to it of all badges they lack. Progress is that of the running period, 0 to 1.
 * @example =KPI_BADGES(Deals!A:T, Badges!A:H) // => Fast answer | ⚡ | Anna Smirnova | 2026-02-28 | 6 | 0.8 | Half of the new leads had an answer within an hour
 * @customfunction
 */
export function KPI_BADGES(
  host: Host,
  data: Arg,
  badges: Arg,
  period?: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ badges, kpis, tabs, tabs2 });
  const { texts } = host;
  const { badges: words } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const rows = badgesIn(given.badges, leads, ownKpis(given.kpis, leads));
  const timeframe = { period: askedPeriod(period, leads, host, as_of), asOfDay: asOfDay(as_of, leads, host, true) };
  const held = badgesHeld(leads, rows, timeframe);
  const columns: readonly Column<BadgeLine>[] = [
    { title: wordText('badges', 'name', texts), format: 'text', cell: ({ badge }) => badge },
    { title: wordText('badges', 'icon', texts), format: 'text', cell: ({ icon }) => icon },
    managerColumn(texts, ({ manager }) => manager),
    { title: words.first, format: 'date', cell: ({ holding }) => holding?.met[0]?.day },
    { title: words.times, format: 'integer', cell: ({ holding }) => holding?.met.length },
    { title: words.progress, format: 'share', cell: ({ holding }) => holding?.progress },
    { title: wordText('badges', 'note', texts), format: 'text', cell: ({ note }) => note },
  ];
  const lines = badgeLines(held, managerNames(leads), host);
  return {
    ...tableOf(columns, lines),
    behind(line) {
      const { rule, holding } = lines[line] ?? {};
      if (!rule || !holding) return [];
      const { met, manager: who } = holding;
      const period =
        met[met.length - 1]?.period ?? (rule.per === 'ever' ? null : periodAt(rule.per, timeframe.asOfDay));
      return [{ kpi: rule.kpi, leads, who, timeframe: { period, asOfDay: timeframe.asOfDay } }];
    },
  };
}

/** Each badge with the people who have it, from the earliest, then those who are nearest to it. */
function badgeLines(held: readonly BadgeHeld[], names: readonly string[], { language }: Host): readonly BadgeLine[] {
  const nearest = nearestOf(held, names.length);
  const nameOf = ({ manager }: BadgeHolding): string => names[manager] ?? '';
  return held.flatMap(({ row, holdings, mistake }): BadgeLine[] => {
    if (row.value === null || mistake !== null) {
      const { name } = row.value ?? row;
      return [{ badge: name, note: mistake && rowNote('badges', row.row, mistake, language) }];
    }
    const { value: rule } = row;
    const { name: badge, icon, note } = rule;
    return holdings
      .filter(({ met, manager }) => met.length > 0 || nearest[manager] === row.value)
      .sort((a, b) => firstDayOf(a) - firstDayOf(b) || compareNames(nameOf(a), nameOf(b)))
      .map((holding) => ({ badge, icon, manager: nameOf(holding), holding, rule, note }));
  });
}

/** Later than every day: people on the way to a badge stand after those who have it. */
function firstDayOf({ met: [first] }: BadgeHolding): number {
  return first?.day ?? Number.MAX_VALUE;
}

/**
 * By manager code: the badge that the manager does not have and is nearest to. Among equals the
 * upper row wins; none where no progress was made.
 */
function nearestOf(held: readonly BadgeHeld[], managers: number): readonly (BadgeRow | null)[] {
  return Array.from({ length: managers }, (_, manager) => {
    let [best, most]: [BadgeRow | null, number] = [null, 0];
    for (const { row, holdings } of held) {
      const { met = [], progress = null } = holdings[manager] ?? {};
      if (row.value !== null && met.length === 0 && progress !== null && progress > most)
        [best, most] = [row.value, progress];
    }
    return best;
  });
}
