import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { type Period, monthsPeriod } from '../../../src/core/time/period.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../../src/core/time/schedule.ts';
import { targetScores } from '../../../src/functions/map/targetScores.ts';
import { salesTarget as sales, steadySales as leads } from '../../support/setups/steadySales.ts';

const plain = sameForEverybody(PLAIN_SCHEDULE);
const score = (goal: number, asOfDay: number, period: Period | null = null, manager: number | null = 0) =>
  targetScores(leads, { period, asOfDay }, plain)(sales(goal, manager));
const AUGUST_10 = dayOf(2026, 8, 10);

test('a target stands in its running period, or in the asked one', () => {
  expect(score(4, AUGUST_10)).toMatchObject({ period: monthsPeriod(2026, 8, 1), actual: 2, attained: 0.5 });
  expect(score(4, AUGUST_10, monthsPeriod(2026, 7, 1))).toMatchObject({ actual: 2, sentence: null });
  expect(score(6, AUGUST_10, null, null)).toMatchObject({ actual: 3, attained: 0.5 });
});

test('of a longer period than its own it tells nothing', () =>
  expect(score(4, AUGUST_10, monthsPeriod(2026, 1, 12))).toBeNull());

test('a chance below 10 % is told, and whether the month before had no more', () => {
  expect(score(2, AUGUST_10)?.sentence).toBeNull();
  expect(score(40, AUGUST_10)?.sentence).toBe('again');
  // On 2 January, before all data, nobody could tell.
  expect(score(40, dayOf(2026, 2, 2))?.sentence).toBe('once');
  // What is over is a fact.
  expect(score(40, dayOf(2026, 8, 31))?.sentence).toBeNull();
});
