import type { RoadRate } from './roadRates.ts';

/** What can be raised to the team's own best level, and what that saves. */
export interface PlanLever {
  /** Index of the stretch; null is the average check. */
  readonly stretch: number | null;
  /** A share from 0 to 1, or money. */
  readonly now: number;
  readonly best: number;
  /** How many of the leads that are left to get are then not needed. */
  readonly saved: number;
}

/**
 * The lever that saves most leads: a rate or the average check raised to its best level, all others
 * as they are.
 *
 * @param check Null where nobody can tell its best level.
 * @returns Null when no leads are left to get, or nothing can be raised that saves one.
 */
export function cheapestLever(
  leadsLeft: number | null,
  rates: readonly RoadRate[],
  check: Pick<PlanLever, 'now' | 'best'> | null,
): PlanLever | null {
  const levels = [
    ...rates.map(({ rate, best }, stretch) => ({ stretch, now: rate, best })),
    { stretch: null, now: null, best: null, ...check },
  ];
  return levels.reduce<PlanLever | null>((most, { stretch, now, best }) => {
    const saved = now === null || best === null ? 0 : (leadsLeft ?? 0) * (1 - now / best);
    if (now === null || best === null || saved < 1) return most;
    return saved > (most?.saved ?? 0) ? { stretch, now, best, saved } : most;
  }, null);
}
