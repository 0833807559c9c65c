import type { Evidence } from '../kpis/evidence/evidence.ts';
import type { Estimates } from '../kpis/evidence/estimates.ts';
import { mapKnown } from '../stats/mapKnown.ts';
import { competitionRanks } from '../stats/ranks/competitionRanks.ts';
import { compareNames } from '../kpis/compareNames.ts';
import { isRankable } from '../kpis/evidence/isRankable.ts';
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
  /** 1, 2, 2, 4; null for whoever has too few leads in the period, or none. */
  readonly place: number | null;
  /**
   * For whom it is too early: on how many leads they stand, 1 to 4, or more where the team has no
   * Score yet. Null for all others.
   */
  readonly early: number | null;
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
  /** Now less what it was in the period before; null when one of them is not defined. */
  readonly change: number | null;
}

/** A period and the one before it, seen from the same distance, by the same KPIs. */
export interface ComparedEvidence {
  readonly now: Evidence;
  readonly before: Evidence;
  /** What the change is of: the value as it is, or the fair one. */
  readonly of: 'value' | 'fair';
}

interface Board {
  readonly standings: readonly BoardStanding[];
  /** Unit of the column `fair`. */
  readonly fairUnit: Estimates['unit'];
}

/**
 * Ranks the managers, best first; ties by name order keep the order of `names`. Whoever has fewer
 * than five leads stands below in the order of leads, without a place and outside the possible
 * places. Counts, sums and the mode `raw` rank everybody.
 *
 * @param compared What the change is counted from; null when there is no period before.
 */
export function leaderboard(
  evidence: Evidence,
  compared: ComparedEvidence | null,
  mode: Exclude<RankingMode, 'target'>,
  names: readonly string[],
): Board {
  const { managers } = evidence;
  const isChange = mode === 'improve';
  const before = compared && compared.before;
  const estimates = (isChange && compared ? compared.now : evidence).estimates();
  const { fair, unit, ofSample } = estimates;
  const then = isChange && before ? before.estimates() : null;
  const raw = valuesOf(evidence);
  const shown = isChange ? changes(fair, then && then.fair) : mode === 'cautious' ? estimates.cautious() : fair;
  const { better } = mode === 'raw' ? evidence : estimates;
  const points = mapKnown(mode === 'raw' ? raw : shown, (value) => (better === 'higher' ? value : -value));
  const counted = managers.map(({ leads }, code) =>
    isChange && before ? Math.min(leads, before.managers[code]?.leads ?? 0) : leads,
  );
  const isEarly = counted.map((leads) => ofSample && mode !== 'raw' && !isRankable({ leads }));
  const places = competitionRanks(points.map((value, code) => (isEarly[code] ? null : value)));
  const spans = possiblePlaces(places, isChange ? compareChanges(estimates, then) : estimates.compare);
  const change = compared === null ? [] : changes(comparedValues(compared, 'now'), comparedValues(compared, 'before'));
  const standings = managers.map(({ value, leads }, manager): BoardStanding => ({
    place: at(places, manager),
    early: ofSample && at(places, manager) === null ? counted[manager] || null : null,
    manager,
    value,
    leads,
    fair: at(shown, manager),
    couldBe: at(spans, manager),
    change: at(change, manager),
  }));
  return { standings: byPlace(standings, names), fairUnit: unit };
}

/** The best first, whoever has no place last and by leads; equals by name. */
export function byPlace<S extends Pick<BoardStanding, 'place' | 'leads' | 'manager'>>(
  standings: readonly S[],
  names: readonly string[],
): readonly S[] {
  const order = ({ place, leads }: S): number => place ?? standings.length + 1 / (1 + leads);
  const nameOf = ({ manager }: S): string => names[manager] ?? '';
  return [...standings].sort((a, b) => order(a) - order(b) || compareNames(nameOf(a), nameOf(b)));
}

type Values = readonly (number | null)[];

const comparedValues = (compared: ComparedEvidence, when: 'now' | 'before'): Values =>
  compared.of === 'fair' ? compared[when].estimates().fair : valuesOf(compared[when]);

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
 * that manager with two neighbours on each side. Neighbours have a place; a manager who has none
 * stands alone. With neither, everybody.
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
    const isNear = place !== null && (standings[index]?.place ?? null) !== null && Math.abs(i - index) <= 2;
    return inTop || i === index || isNear;
  });
}
