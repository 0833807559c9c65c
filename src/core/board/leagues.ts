import type { Evidence } from '../kpis/evidence/evidence.ts';
import { competitionRanks } from '../stats/ranks/competitionRanks.ts';
import { mapKnown } from '../stats/mapKnown.ts';
import { compareNames } from '../kpis/compareNames.ts';
import { isRankable } from '../kpis/evidence/isRankable.ts';
import { byPlace } from './leaderboard.ts';

/** Where a manager stands among near equals. */
export interface LeaguePlace {
  /** From 1, the strongest. */
  readonly league: number;
  /** In the league, 1, 2, 2, 4; null with too few leads in this period, or none. */
  readonly place: number | null;
  /**
   * For whom it is too early: on how many leads they stand, 1 to 4, or more where the team has no
   * Score yet. Null for all others.
   */
  readonly early: number | null;
  /** In this period. */
  readonly leads: number;
  /** Manager code. */
  readonly manager: number;
  /** League in the period before; null for who had no leads to be sorted by then. */
  readonly previous: number | null;
  /** League in the next period if this one ended now; null without a place. */
  readonly next: number | null;
}

/** The evidence of three periods, the latest first. */
export interface LeaguePeriods {
  readonly now: Evidence;
  readonly last: Evidence;
  readonly before: Evidence;
}

/**
 * Leagues of near equals, league by league, inside by place. In them is everybody who had leads in
 * this period or the last one, sorted by the fair value of the last period and cut into groups of
 * equal size (those on top have one more where it does not come out even). Inside a league the fair
 * value of this period gives the place. Who had no leads in the last period, or fewer than five,
 * begins at the team's level; who has so few in this one stands below, without a place.
 *
 * The next leagues are cut in the same way by this period: who does better than people of the
 * league above goes up, and nobody goes down for being last by a hair. Strength is how many times
 * better than the team somebody is, shrunk, so it has one meaning for shares, times, money and
 * Scores.
 *
 * @param size How many people a league has at most, from 2; three where one of them would be left
 *   alone.
 * @param names By code; equals stand in the order of their names.
 */
export function leaguesOf({ now, last, before }: LeaguePeriods, size: number, names: readonly string[]): LeaguePlace[] {
  const [current, recent, old] = [strengths(now), strengths(last), strengths(before)];
  const present = (...periods: readonly Strengths[]): number[] =>
    [...names.keys()].filter((code) => periods.some(({ leads }) => (leads[code] ?? null) !== null));
  const cut = (codes: readonly number[], by: Strengths): ReadonlyMap<number, number> => {
    const sorted = byStrength(codes, by.fair, names);
    return new Map(sorted.map((code, index) => [code, leagueAt(index, sorted.length, size)]));
  };
  const leagues = cut(present(current, recent), recent);
  const previous = cut(present(recent, old), old);
  const next = cut(
    present(current).filter((code) => (current.fair[code] ?? null) !== null),
    current,
  );
  const places = new Map<number, number | null>();
  for (const league of new Set(leagues.values())) {
    const members = [...leagues.keys()].filter((code) => leagues.get(code) === league);
    const ranks = competitionRanks(members.map((code) => current.fair[code] ?? null));
    members.forEach((code, index) => places.set(code, ranks[index] ?? null));
  }
  const standings = [...leagues].map(([manager, league]) => {
    const [place, leads] = [places.get(manager) ?? null, current.leads[manager] ?? 0];
    const others = { previous: previous.get(manager) ?? null, next: next.get(manager) ?? null };
    return { league, place, early: (place === null && leads) || null, leads, manager, ...others };
  });
  return [...byPlace(standings, names)].sort((a, b) => a.league - b.league);
}

/**
 * The league, from 1, of the person at an index of so many. Sizes differ by at most one, and nobody
 * is alone but who is alone altogether.
 */
function leagueAt(index: number, people: number, size: number): number {
  const leagues = Math.max(1, Math.min(Math.ceil(people / size), Math.floor(people / 2)));
  const least = Math.floor(people / leagues);
  const bigger = people % leagues;
  const inBigger = bigger * (least + 1);
  return 1 + (index < inBigger ? Math.floor(index / (least + 1)) : bigger + Math.floor((index - inBigger) / least));
}

/** By manager code. */
interface Strengths {
  /** Null in both without leads. */
  readonly leads: readonly (number | null)[];
  /** Null with too few leads, too. */
  readonly fair: readonly (number | null)[];
}

function strengths({ managers, estimates }: Evidence): Strengths {
  const { relative, ofSample } = estimates();
  const known = relative();
  const leads = managers.map(({ value, leads: count }) => (value === null && count === 0 ? null : count));
  const fair = mapKnown(leads, (count, code) => {
    // Where the team has no level yet, nobody paid, all are alike. A Score has one, and is not told.
    const strength = known ? (known[code]?.fair ?? null) : TEAM_LEVEL;
    return strength === null || (ofSample && !isRankable({ leads: count })) ? null : rounded(strength);
  });
  return { leads, fair };
}

const TEAM_LEVEL = 1;

/** Sums in another order of rows differ in the last digit; equals stay equal. */
function rounded(strength: number): number {
  return Number(strength.toPrecision(12));
}

function byStrength(codes: readonly number[], by: Strengths['fair'], names: readonly string[]): number[] {
  const strength = (code: number): number => by[code] ?? TEAM_LEVEL;
  return [...codes].sort((a, b) => strength(b) - strength(a) || compareNames(names[a] ?? '', names[b] ?? ''));
}
