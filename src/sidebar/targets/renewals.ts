import type { Entry, TargetNow } from '../../addon/api/index.ts';
import { TIERS, TIER_IDS } from '../../core/targets/tiers.ts';

/** A target and the number that could come next. */
interface Renewal {
  readonly target: Entry<'targets'>;
  readonly now: TargetNow;
  /** The chance that the old number had; null when it is not known. */
  readonly had: number | null;
  readonly goal: number;
}

/**
 * For each target the number of the tier nearest to its old chance (or to its present chance, where
 * the old one is not known). Targets that have that number already and targets without any history
 * are left out.
 *
 * @param had Chances before the running period began, by row of the tab.
 */
export function renewals(
  targets: readonly Entry<'targets'>[],
  had: ReadonlyMap<number, number | null>,
): readonly Renewal[] {
  return targets.flatMap((target) => {
    const { now, row } = target;
    if (now?.kind !== 'target') return [];
    const old = had.get(row) ?? null;
    const chance = old ?? now.chance;
    const goal = chance === null ? null : (now.tiers[nearestTier(chance)] ?? null);
    return goal === null || !(goal > 0) || goal === now.goal ? [] : { target, now, had: old, goal };
  });
}

function nearestTier(chance: number): number {
  const distances = TIER_IDS.map((id) => Math.abs(TIERS[id] - chance));
  return distances.indexOf(Math.min(...distances));
}
