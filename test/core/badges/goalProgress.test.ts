import { expect, test } from 'vitest';
import type { BadgeGoal } from '../../../src/core/badges/badgeGoal.ts';
import { goalProgress } from '../../../src/core/badges/goalProgress.ts';
import type { Unit } from '../../../src/core/kpis/kpi.ts';

const goal = (value: number, more: Partial<BadgeGoal> = {}): BadgeGoal => ({
  value,
  better: 'higher',
  must: 'reach',
  ...more,
});

test.each<[string, BadgeGoal, number | null, number, number, Unit, number]>([
  ['3 of 4 sales', goal(4), 3, 3, 0, 'leads', 0.75],
  ['5 of 4 sales', goal(4), 5, 5, 0, 'leads', 1],
  ['a goal that is just reached', goal(0.3), 3 * 0.1, 10, 10, 'share', 1],
  ['a share at the goal on half the leads', goal(0.3), 0.5, 5, 10, 'share', 0.5],
  ['a loss', goal(100), -50, 1, 0, 'money', 0],
  ['an NPS of 0 on the way from -100 to 50', goal(50), 0, 10, 10, 'points', 100 / 150],
  ['20 days where 10 are asked', goal(10, { better: 'lower' }), 20, 10, 10, 'days', 0.5],
  ['a record that is only equalled', goal(4, { must: 'beat' }), 4, 4, 0, 'leads', 1],
  ['nothing yet', goal(4), null, 0, 0, 'leads', 0],
])('%s', (_, held, value, leads, needed, unit, near) =>
  expect(goalProgress(held, { value, leads }, needed, unit)).toBeCloseTo(near, 12),
);
