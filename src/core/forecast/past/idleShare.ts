import { sumOf } from '../../stats/sumOf.ts';
import type { LevelAhead } from '../levelReading.ts';

/** A past period of a person: the level that was expected in it, and what came. */
export interface PeriodTried {
  readonly level: LevelAhead;
  /** The level times what was worked. */
  readonly expected: number;
  readonly came: number;
}

/** As many periods of the team's kind stand beside one's own. */
const TEAM_PERIODS = 12;

/** Fewer than this share, or this number, are taken for chance. */
const LEAST = { share: 0.04, periods: 3 };

/**
 * The chance that a period stays empty although something was expected: a holiday, an illness, no
 * leads. More empty periods than a Poisson number would be, or one that varies as the full periods
 * do, are counted as idle (a zero-inflated count, by expectation and maximisation).
 *
 * @returns One for each person, 0 where the team shows no such thing.
 *
 * Source: Lambert 1992, "Zero-inflated Poisson regression", doi:10.2307/1269547.
 */
export function idleShares(people: readonly (readonly PeriodTried[])[]): readonly number[] {
  const all = people.flat();
  const empty = all.filter(({ came }) => came === 0);
  const byChance = sumOf(all, ({ expected }) => Math.exp(-expected));
  const shareOf = (periods: number): number =>
    periods < LEAST.periods || periods < LEAST.share * all.length ? 0 : Math.min(0.9, periods / all.length);
  let idle = shareOf(empty.length - byChance);
  let variance = 0.05;
  const chanceIdle = ({ expected, came }: PeriodTried): number => {
    if (came > 0) return 0;
    const zero = (1 + (variance * expected) / (1 - idle)) ** (-1 / variance);
    return idle / (idle + (1 - idle) * zero);
  };
  for (let i = 0; i < 12 && idle > 0; i++) {
    const full = all.map((one) => {
      const mean = one.expected / (1 - idle);
      const part = (1 - chanceIdle(one)) / (1 + mean / 10) ** 2;
      return {
        above: part * ((one.came - mean) ** 2 - mean - mean * mean * one.level.chanceError),
        below: part * mean * mean,
      };
    });
    variance = Math.max(
      0.02,
      sumOf(full, ({ above }) => above) /
        Math.max(
          1e-9,
          sumOf(full, ({ below }) => below),
        ),
    );
    idle = shareOf(sumOf(empty, chanceIdle));
  }
  if (idle === 0) return people.map(() => 0);
  return people.map((own) => (sumOf(own, chanceIdle) + TEAM_PERIODS * idle) / (own.length + TEAM_PERIODS));
}
