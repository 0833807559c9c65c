import type { Estimates, Evidence } from '../kpis/evidence.ts';
import { mapKnown } from '../stats/mapKnown.ts';
import { competitionRanks } from '../stats/rank.ts';
import { compareNames } from '../kpis/compareNames.ts';
import { crowned } from '../kpis/crowned.ts';
import { hasEnough } from '../kpis/hasEnough.ts';
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
export const MODES = ['fair', 'cautious', 'raw', 'improve', 'target'] as const;
export type Mode = (typeof MODES)[number];

export interface Standing {
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
  readonly standings: readonly Standing[];
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
  mode: Exclude<Mode, 'target'>,
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
  const enough = managers.map(hasEnough);
  const places = competitionRanks(isChange || (ofSample && mode === 'fair') ? crowned(points, enough) : points);
  const compare = isChange ? compareChanges(estimates, then) : estimates.compare;
  // One or two leads are never sure: 1 of 1 against 0 of 1 is a coin.
  const spans = possiblePlaces(places, (a, b) => (ofSample && !(enough[a] && enough[b]) ? 0 : compare(a, b)));
  const change = changes(raw, before && valuesOf(before));
  const standings = managers.map(({ value, leads }, manager): Standing => ({
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
export function byPlace(standings: readonly Standing[], names: readonly string[]): readonly Standing[] {
  const order = ({ place }: Standing): number => place ?? Infinity;
  const nameOf = ({ manager }: Standing): string => names[manager] ?? '';
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
export function cut(standings: readonly Standing[], top: number | null, focus: number | null): readonly Standing[] {
  if (top === null && focus === null) return standings;
  const index = standings.findIndex(({ manager }) => manager === focus);
  return standings.filter(({ place }, i) => {
    const inTop = top !== null && place !== null && place <= top;
    return inTop || (index >= 0 && Math.abs(i - index) <= 2);
  });
}
