import { UNDATED } from '../leads.ts';
import type { Slice } from './evidence.ts';

/**
 * The question of an inner loop: is a milestone in the period and not after `asOf`? NEVER is not.
 *
 * @param undated Whether UNDATED counts too; left out: over all time it does.
 */
export function insideOf({ period, asOfDay }: Slice, undated = period === null): (serial: number) => boolean {
  const first = period ? period.fromDay : -Infinity;
  const after = Math.min(asOfDay, period ? period.toDay : Infinity) + 1;
  return (serial) => (serial >= first && serial < after) || (undated && serial === UNDATED);
}
