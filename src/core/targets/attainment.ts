import type { Better } from '../kpis/kpi.ts';
import { ratio } from '../stats/ratio.ts';

/**
 * How much of a target is reached: 1 is all of it, 1.2 a fifth more, for shares too (20 % of 25 %
 * is 0.8). More is better: value / goal, which a loss (refunds above sales) makes negative. Less is
 * better: goal / value, so that half as many days as asked is 2.
 *
 * @param value In the KPI's unit; null is not defined.
 * @returns Null when the value is null or the goal is not above 0. Where less is better also when
 *   the value is not above 0: 0 refunds are better than any share of the target says, and who pays
 *   or ranks by it must say what 0 is worth.
 */
export function attainment(value: number | null, goal: number, better: Better): number | null {
  if (value === null || !(goal > 0)) return null;
  if (better === 'higher') return ratio(value, goal);
  return value > 0 ? ratio(goal, value) : null;
}
