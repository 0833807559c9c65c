import type { Evidence } from '../kpis/evidence/evidence.ts';
import type { Estimates } from '../kpis/evidence/estimates.ts';
import { isRankable } from '../kpis/evidence/isRankable.ts';
import { holm } from '../stats/pValues/holm.ts';
import { leaderboard } from './leaderboard.ts';
import { type PlaceRange, possiblePlaces } from './possiblePlaces.ts';

/** What can be said of one of many groups. */
export interface GroupFinding {
  /** Of the group: its code. */
  readonly code: number;
  /** Its level with the luck of few leads taken out; null without leads. */
  readonly fair: number | null;
  /** The places that the data allow; null for who has no place. */
  readonly couldBe: PlaceRange | null;
  /** For which it is too early for a place: on how many leads it stands; null for all others. */
  readonly early: number | null;
  /** Surely higher or lower than all others together; null where that is not sure. */
  readonly differs: 'higher' | 'lower' | null;
}

/** What is below this is a finding. */
const SURE = 0.05;

/**
 * What can be said of groups, the best first. Many groups make no false finds: of all tests of a group
 * against all others, and of all pairs behind the possible places, even one is wrong in 5 % of
 * tables at most (Holm).
 *
 * @param evidence Its managers are the groups.
 * @param names Of the groups.
 * @param unranked The codes of groups without a place, such as what nobody wrote down.
 */
export function groupFindings(
  evidence: Evidence,
  names: readonly string[],
  unranked: ReadonlySet<number>,
): { readonly findings: readonly GroupFinding[]; readonly unit: Estimates['unit'] } {
  const estimates = evidence.estimates();
  const { standings, fairUnit } = leaderboard(evidence, null, 'fair', names);
  const places = new Array<number | null>(names.length).fill(null);
  const placed = standings.flatMap(({ manager, place }) =>
    place === null || unranked.has(manager) ? [] : [{ manager, place }],
  );
  for (const { manager, place } of placed) places[manager] = 1 + placed.filter((other) => other.place < place).length;
  const spans = possiblePlaces(places, surePairs(places, estimates));
  const differs = differences(evidence, estimates, unranked);
  return {
    unit: fairUnit,
    findings: standings.map(({ manager, fair, early }) => ({
      code: manager,
      fair,
      couldBe: spans[manager] ?? null,
      early: unranked.has(manager) ? null : early,
      differs: differs.get(manager) ?? null,
    })),
  };
}

/** Compares two groups with places: above 0 when the first is surely better, by Holm over all pairs. */
function surePairs(places: readonly (number | null)[], { pair }: Estimates): Estimates['compare'] {
  const ranked = places.flatMap((place, code) => (place === null ? [] : [code]));
  const pairs = ranked.flatMap((a, i) => ranked.slice(i + 1).map((b) => ({ a, b, ...pair(a, b) })));
  const adjusted = holm(pairs.map(({ p }) => p));
  const sure = new Map<number, number>();
  pairs.forEach(({ a, b, sign }, i) => {
    if ((adjusted[i] ?? 1) < SURE) sure.set(a * places.length + b, sign);
  });
  return (a, b) => sure.get(a * places.length + b) ?? -(sure.get(b * places.length + a) ?? 0);
}

/** By the code of the group, of those with five leads. */
function differences(
  { managers }: Evidence,
  { rest }: Estimates,
  unranked: ReadonlySet<number>,
): ReadonlyMap<number, 'higher' | 'lower'> {
  const tests = managers.flatMap((measured, code) => {
    const test = isRankable(measured) && !unranked.has(code) ? rest(code) : null;
    return test === null ? [] : [{ code, ...test }];
  });
  const adjusted = holm(tests.map(({ p }) => p));
  return new Map(
    tests.flatMap(({ code, sign }, i) =>
      (adjusted[i] ?? 1) < SURE && sign !== 0 ? [[code, sign > 0 ? 'higher' : 'lower'] as const] : [],
    ),
  );
}
