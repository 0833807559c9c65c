import type { Measured } from '../kpis/measured.ts';
import type { Unit } from '../kpis/kpi.ts';
import { type BadgeGoal, isAtGoal } from './badgeGoal.ts';

/**
 * How near a value is to a goal, 0 to 1. Where more is better: its share of the way from the least
 * value there can be (0, for points -100). Where less is better: goal / value. Never more than the
 * share of the leads that are needed.
 *
 * @param needed Leads that the value must stand on.
 */
export function goalProgress(goal: BadgeGoal, { value, leads }: Counted, needed: number, unit: Unit): number {
  if (value === null) return 0;
  const enough = needed === 0 ? 1 : Math.min(1, leads / needed);
  const least = unit === 'points' ? -100 : 0;
  const [part, whole] = [value - least, goal.value - least];
  const way = isAtGoal({ ...goal, must: 'reach' }, value) ? 1 : goal.better === 'higher' ? part / whole : whole / part;
  return Math.min(enough, Math.max(0, way));
}

type Counted = Pick<Measured, 'value' | 'leads'>;
