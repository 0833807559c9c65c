import { competitionRanks } from '../stats/ranks/competitionRanks.ts';
import { byPlace, type BoardStanding } from './leaderboard.ts';

/** What a manager has reached of one target. */
export interface AttainedTarget {
  /** 1 is all of it; null when it is not defined. */
  readonly share: number | null;
  readonly weight: number;
  /** In the KPI's unit. */
  readonly value: number | null;
  readonly leads: number;
}

/**
 * Ranks managers by what they reached of their own targets: the mean of the attainments by weight.
 * Whoever has no target, or none that can be told, has no place. There is no span of places: what
 * was reached of a target is a fact, no sample.
 *
 * @param attained The targets of each manager, by code.
 */
export function attainmentBoard(
  attained: readonly (readonly AttainedTarget[])[],
  names: readonly string[],
): readonly BoardStanding[] {
  const means = attained.map((targets) => {
    const known = targets.flatMap(({ share, weight }) => (share === null ? [] : [{ share, weight }]));
    const weight = known.reduce((sum, one) => sum + one.weight, 0);
    return weight > 0 ? known.reduce((sum, one) => sum + one.share * one.weight, 0) / weight : null;
  });
  const places = competitionRanks(means);
  const standings = attained.map((targets, manager): BoardStanding => {
    const [only] = targets.length === 1 ? targets : [];
    return {
      place: places[manager] ?? null,
      early: null,
      manager,
      value: only ? only.value : null,
      leads: Math.max(0, ...targets.map(({ leads }) => leads)),
      fair: means[manager] ?? null,
      couldBe: null,
      change: null,
    };
  });
  return byPlace(standings, names);
}
