import type { Estimates } from '../kpis/evidence/estimates.ts';
import { mapKnown } from '../stats/mapKnown.ts';
import { sureNormalDifference } from '../stats/sureDifference.ts';

/**
 * Whose change against the team is surely bigger: difference of changes against 1.96 standard
 * errors.
 */
export function compareChanges(now: Estimates, then: Estimates | null): Estimates['compare'] {
  const before = then?.relative() ?? [];
  const changed = mapKnown(now.relative() ?? [], ({ raw, error }, code) => {
    const own = before[code];
    return own ? { raw: raw - own.raw, error: Math.hypot(error, own.error) } : null;
  });
  return (a, b) => {
    const one = changed[a];
    const other = changed[b];
    return one && other ? sureNormalDifference(one, other) : 0;
  };
}
