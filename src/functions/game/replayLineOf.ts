import { sumOf } from '../../core/stats/sumOf.ts';
import type { Period } from '../../core/time/period.ts';
import type { ReplayRules } from './replayRules.ts';

/**
 * What rules gave over some months, in points or money: to one person, to the team, or in total.
 */
export interface ReplayLine {
  readonly who: string;
  /** Who got it: managers by code, and after them the team as a whole. */
  readonly codes: readonly number[];
  /** By month. */
  readonly amounts: readonly number[];
  readonly total: number;
  /** Points that are still ripening. */
  readonly ripening: number;
  /** The amount by today's rules; 0 where there are none. */
  readonly today: number;
  /** The difference to today's rules. */
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

/** Runs the rules. @returns What they gave to one person, or to several together. */
export function replayLineOf({
  rules,
  today,
  months,
}: ReplayAsk): (who: string, codes: readonly number[]) => ReplayLine {
  const earned = months.map((month) => rules.earningsIn(month));
  const earnedToday = today === null ? [] : months.map((month) => today.earningsIn(month));
  const totalOf = (code: number): number => sumOf(earned, ({ amounts }) => amounts[code] ?? 0);
  const todayOf = (code: number): number => sumOf(earnedToday, ({ amounts }) => amounts[code] ?? 0);
  const ripeningOf = (code: number): number => sumOf(earned, ({ ripening }) => ripening[code] ?? 0);
  return (who, codes) => ({
    who,
    codes,
    amounts: earned.map(({ amounts }) => sumOf(codes, (code) => amounts[code] ?? 0)),
    total: sumOf(codes, totalOf),
    ripening: sumOf(codes, ripeningOf),
    today: sumOf(codes, todayOf),
    change: sumOf(codes, (code) => totalOf(code) - todayOf(code)),
  });
}
