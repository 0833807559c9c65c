import { sumOf } from '../../core/stats/sum.ts';
import type { Period } from '../../core/time/period.ts';
import type { ReplayRules } from './replayRules.ts';

/** What rules gave over some months, in points or money: to somebody, to the team, or in all. */
export interface ReplayLine {
  readonly who: string;
  /** Of the manager; null for the team and for all together. */
  readonly code: number | null;
  /** By month. */
  readonly amounts: readonly number[];
  readonly total: number;
  /** Points that still ripen. */
  readonly ripening: number;
  /** By today's rules; 0 where there are none. */
  readonly today: number;
  /** What more there is than by today's rules. */
  readonly change: number;
}

/** Rules to run on past months. */
export interface ReplayAsk {
  readonly rules: ReplayRules;
  /** Today's rules; null where there is nothing to compare with. */
  readonly today: ReplayRules | null;
  /** Oldest first. */
  readonly months: readonly Period[];
}

/** A line for each manager, by code, and the team's after them. @param team What the team is called. */
export function replayLines(
  { rules, today, months }: ReplayAsk,
  names: readonly string[],
  team: string,
): readonly ReplayLine[] {
  const earned = months.map((month) => rules.earningsIn(month));
  const earnedToday = today === null ? [] : months.map((month) => today.earningsIn(month));
  return [...names, team].map((who, index): ReplayLine => {
    const amounts = earned.map((month) => month.amounts[index] ?? 0);
    const total = sumOf(amounts, (amount) => amount);
    const totalToday = sumOf(earnedToday, (month) => month.amounts[index] ?? 0);
    return {
      who,
      code: index < names.length ? index : null,
      amounts,
      total,
      ripening: sumOf(earned, (month) => month.ripening[index] ?? 0),
      today: totalToday,
      change: total - totalToday,
    };
  });
}

/** What all lines come to. */
export function sumOfLines(who: string, lines: readonly ReplayLine[]): ReplayLine {
  const [first] = lines;
  return {
    who,
    code: null,
    amounts: (first?.amounts ?? []).map((_, month) => sumOf(lines, ({ amounts }) => amounts[month] ?? 0)),
    total: sumOf(lines, ({ total }) => total),
    ripening: sumOf(lines, ({ ripening }) => ripening),
    today: sumOf(lines, ({ today }) => today),
    change: sumOf(lines, ({ change }) => change),
  };
}
