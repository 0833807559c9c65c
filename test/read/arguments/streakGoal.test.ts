import { expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';
import { streakGoal } from '../../../src/read/arguments/streakGoal.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';

test.each<[string, Arg, number]>([
  ['sales', 3, 3],
  ['sales', '3', 3],
  ['sales', [[3]], 3],
  ['revenue', '1 000', 1000],
  ['conversion', 0.4, 0.4],
  ['conversion', '40 %', 0.4],
  ['conversion', 40, 0.4],
])('of %s, %j is %d', (kpi, arg, goal) => expect(streakGoal(arg, builtinKpi(kpi), TEXTS.en)).toBe(goal));

test.each<[Arg, string]>([
  ['', ''],
  ['many', 'many'],
  [[[1], [2]], '1; 2'],
])('%j is no goal, and the sentence says whose', (arg, found) =>
  expect(() => streakGoal(arg, builtinKpi('sales'), TEXTS.en)).toThrow(
    new KpiError('streak-goal-unreadable', { found, kpi: 'Sales' }),
  ),
);
