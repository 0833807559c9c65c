import type { Estimates, Evidence } from '../kpis/evidence.ts';
import { mapKnown } from '../stats/mapKnown.ts';
import { competitionRanks } from '../stats/competitionRanks.ts';
import { compareNames } from '../kpis/compareNames.ts';
import { luckBehindBest } from '../kpis/luckBehindBest.ts';
import { hasEnoughLeads } from '../kpis/hasEnoughLeads.ts';
import { compareChanges } from './compareChanges.ts';
import { type PlaceRange, possiblePlaces } from './possiblePlaces.ts';

/**
 * What decides the place.
 *
 * - `fair`: the value shrunk to the team, so that 1 of 1 does not beat 40 of 100.
 * - `cautious`: what was at least shown at 95 %.
 * - `raw`: the value as it is.
 * - `improve`: the fair value against one's own fair value in the period before.
 * - `target`: what was reached of one's own targets (core/board/attainmentBoard.ts).
 */
export const RANKING_MODES = ['fair', 'cautious', 'raw', 'improve', 'target'] as const;
export type RankingMode = (typeof RANKING_MODES)[number];

export interface BoardStanding {
  /** 1, 2, 2, 4; null for whoever has no leads in the period. */
  readonly place: number | null;
  /** Manager code. */
  readonly manager: number;
  readonly value: number | null;
  readonly leads: number;
  /** The fair value, or what decides the place in the modes `cautious` and `improve`. */
  readonly fair: number | null;
  /**
   * First and last place that the data allow: those surely better stand before, those surely worse
   * behind.
   */
  readonly couldBe: PlaceRange | null;
  /** Value now less the value in the period before; null when one of them is not defined. */
  readonly change: number | null;
}

interface Board {
  readonly standings: readonly BoardStanding[];
  /** Unit of the column `fair`. */
  readonly fairUnit: Estimates['unit'];
}

/**
 * Ranks the managers, best first; ties by name order keep the order of `names`. Whoever has no
 * leads comes last, without a place.
 *
 * @param before Evidence of the period before, seen from the same distance; null when there is no
 *   such period.
 */
export function leaderboard(
  evidence: Evidence,
  before: Evidence | null,
  mode: Exclude<RankingMode, 'target'>,
  names: readonly string[],
): Board {
  const { managers } = evidence;
  const estimates = evidence.estimates();
  const { fair, unit, ofSample } = estimates;
  const isChange = mode === 'improve';
  const then = isChange && before ? before.estimates() : null;
  const raw = valuesOf(evidence);
  const shown = isChange ? changes(fair, then && then.fair) : mode === 'cautious' ? estimates.cautious() : fair;
  const { better } = mode === 'raw' ? evidence : estimates;
  const points = mapKnown(mode === 'raw' ? raw : shown, (value) => (better === 'higher' ? value : -value));
  const enough = managers.map(hasEnoughLeads);
  const places = competitionRanks(isChange || (ofSample && mode === 'fair') ? luckBehindBest(points, enough) : points);
  const compare = isChange ? compareChanges(estimates, then) : estimates.compare;
  // One or two leads are never sure: 1 of 1 against 0 of 1 is a coin.
  const spans = possiblePlaces(places, (a, b) => (ofSample && !(enough[a] && enough[b]) ? 0 : compare(a, b)));
  const change = changes(raw, before && valuesOf(before));
  const standings = managers.map(({ value, leads }, manager): BoardStanding => ({
    place: at(places, manager),
    manager,
    value,
    leads,
    fair: at(shown, manager),
    couldBe: at(spans, manager),
    change: at(change, manager),
  }));
  return { standings: byPlace(standings, names), fairUnit: unit };
}

/** The best first, equals by name, whoever has no place last. */
export function byPlace(standings: readonly BoardStanding[], names: readonly string[]): readonly BoardStanding[] {
  const order = ({ place }: BoardStanding): number => place ?? Infinity;
  const nameOf = ({ manager }: BoardStanding): string => names[manager] ?? '';
  return [...standings].sort((a, b) =>
    a.place === b.place ? compareNames(nameOf(a), nameOf(b)) : order(a) - order(b),
  );
}

type Values = readonly (number | null)[];

function valuesOf({ managers }: Evidence): Values {
  return managers.map(({ value }) => value);
}

function at<T>(list: readonly (T | null)[], code: number): T | null {
  return list[code] ?? null;
}

/** Values now less the values before; null where one of them is not defined. */
function changes(now: Values, before: Values | null): Values {
  return mapKnown(now, (value, code) => {
    const then = before && at(before, code);
    return then === null ? null : value - then;
  });
}

/**
 * Cuts a board: the first `top` places (all who share the last of them stay), and, with `focus`,
 * that manager with two neighbours on each side. With neither, everybody.
 */
export function topAndFocus(
  standings: readonly BoardStanding[],
  top: number | null,
  focus: number | null,
): readonly BoardStanding[] {
  if (top === null && focus === null) return standings;
  const index = standings.findIndex(({ manager }) => manager === focus);
  return standings.filter(({ place }, i) => {
    const inTop = top !== null && place !== null && place <= top;
    return inTop || (index >= 0 && Math.abs(i - index) <= 2);
  });
}
