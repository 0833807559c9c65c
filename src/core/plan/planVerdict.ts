/**
 * `done`: nothing is left. `over`: something is, and no working day. `never`: what is asked for a
 * day was never near.
 */
export type PlanVerdict = 'done' | 'onPace' | 'stretch' | 'never' | 'over';

/** Above this many times the best ever nobody should promise it. */
const NEAR = 1.25;

/**
 * Can what is left be done? On pace: no more a day than in the last four weeks. A stretch: up to a
 * quarter more than in the best period ever, or than today's pace, if that is better.
 *
 * @returns Null when it cannot be told what is left.
 */
export function planVerdict({
  left,
  perDay,
  pace,
  best,
}: {
  readonly left: number | null;
  readonly perDay: number | null;
  readonly pace: number | null;
  readonly best: number | null;
}): PlanVerdict | null {
  if (left === null) return null;
  if (left === 0) return 'done';
  if (perDay === null) return 'over';
  if (pace !== null && perDay <= pace) return 'onPace';
  // Without any past nobody knows what was near.
  return best === null || perDay <= NEAR * Math.max(best, pace ?? 0) ? 'stretch' : 'never';
}
