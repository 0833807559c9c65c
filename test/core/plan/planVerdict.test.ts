import { expect, test } from 'vitest';
import { planVerdict } from '../../../src/core/plan/planVerdict.ts';

type Asked = Parameters<typeof planVerdict>[0];
test.each<[string, Asked, ReturnType<typeof planVerdict>]>([
  ['the goal is reached', { left: 0, perDay: 0, pace: 5, best: 5 }, 'done'],
  ['as much a day as now', { left: 10, perDay: 2, pace: 2, best: 3 }, 'onPace'],
  ['a quarter above the best ever', { left: 10, perDay: 5, pace: 2, best: 4 }, 'stretch'],
  ['more than a quarter above it', { left: 10, perDay: 5.01, pace: 2, best: 4 }, 'never'],
  ['today’s pace is the best ever', { left: 10, perDay: 5, pace: 4, best: 1 }, 'stretch'],
  ['nobody knows the past', { left: 10, perDay: 500, pace: 2, best: null }, 'stretch'],
  ['nobody knows anything', { left: 10, perDay: 500, pace: null, best: null }, 'stretch'],
  ['no working day is left', { left: 10, perDay: null, pace: 2, best: 4 }, 'over'],
  ['nobody knows what is left', { left: null, perDay: null, pace: 2, best: 4 }, null],
])('%s', (_title, asked, verdict) => {
  expect(planVerdict(asked)).toBe(verdict);
});
