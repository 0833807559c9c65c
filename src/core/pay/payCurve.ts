import { HAIR } from '../stats/rounding.ts';
/** What is paid from an attainment on: 0.8 is 80 % of the target. */
export interface PayPoint {
  readonly from: number;
  readonly pays: number;
}

/** Straight lines from point to point, ascending, from attainment 0. Made by {@link payCurve}. */
export type PayCurve = readonly PayPoint[];

/**
 * A pay without a jump: straight lines through the points, and from nothing at attainment 0 to the
 * first one, unless that stands at 0 itself. Who wants to pay nothing below 80 % says so with a
 * point (0.8, 0).
 *
 * @param points In any order, at least one; no two from the same attainment.
 *
 * Source: continuous piecewise-linear plans, no jump at 100 % (field notes 4.8; Misra & Nair 2011
 * on caps and quotas).
 */
export function payCurve(points: readonly PayPoint[]): PayCurve {
  const sorted = [...points].sort((a, b) => a.from - b.from);
  return (sorted[0]?.from ?? 0) > 0 ? [{ from: 0, pays: 0 }, ...sorted] : sorted;
}

/**
 * The pay for an attainment. Beyond the last point its line goes on: no cap, unless the last two
 * points pay the same. Below 0 (more refunded than sold) it is the pay at 0.
 */
export function payAt(curve: PayCurve, attainment: number): number {
  const reached = curve.filter(({ from }) => from <= attainment).length;
  const end = Math.min(Math.max(reached, 1), curve.length - 1);
  const [a, b] = [curve[end - 1], curve[end]];
  if (a === undefined || b === undefined) return curve[0]?.pays ?? 0;
  return a.pays + slope(a, b) * (Math.max(0, attainment) - a.from);
}

/** From which attainment on nothing more is earned; null when the pay goes on rising. */
export function cappedFrom(curve: PayCurve): number | null {
  const last = curve[curve.length - 1];
  const flat = curve.filter(({ pays }) => pays === last?.pays);
  return flat.length > 1 || curve.length === 1 ? (flat[0]?.from ?? null) : null;
}

/** A tenth of the whole pay on one per cent of the target. */
const STEEP = 10;

/**
 * Stretches so steep that they work like a jump: for each percentage point of attainment the pay
 * rises by more than a tenth of the last point's pay. There a single sale decides, so people hold
 * sales back or pull them forward.
 */
export function cliffs(curve: PayCurve): readonly (readonly [PayPoint, PayPoint])[] {
  const whole = curve[curve.length - 1]?.pays ?? 0;
  return curve.flatMap((b, index): (readonly [PayPoint, PayPoint])[] => {
    const a = curve[index - 1];
    // The margin is for 1 - 0.9, which is not quite 0.1.
    return a !== undefined && slope(a, b) > STEEP * whole * (1 + HAIR) ? [[a, b]] : [];
  });
}

function slope(a: PayPoint, b: PayPoint): number {
  return (b.pays - a.pays) / (b.from - a.from);
}
