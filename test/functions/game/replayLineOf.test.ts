import { expect, test } from 'vitest';
import { type Period, monthsPeriod } from '../../../src/core/time/period.ts';
import { replayLineOf } from '../../../src/functions/game/replayLineOf.ts';
import type { ReplayRules } from '../../../src/functions/game/replayRules.ts';

const months = [7, 8].map((month) => monthsPeriod(2026, month, 1));
/** Rules that give so much in July and August, to two people and the team. */
const rules = (july: number[], august: number[]): ReplayRules => ({
  kind: 'points',
  earningsIn: ({ fromDay }: Period) => ({
    amounts: fromDay === months[0]?.fromDay ? july : august,
    ripening: [1, 0, 0],
  }),
  notes: () => [],
});
const lineOf = replayLineOf({ rules: rules([10, 0, 5], [20, 10, 0]), today: rules([5, 5, 0], [5, 5, 0]), months });

test('one gets the months, their total, and more or less than by today’s rules', () =>
  expect([0, 1, 2].map((code) => lineOf('x', [code]))).toEqual([
    { who: 'x', codes: [0], amounts: [10, 20], total: 30, ripening: 2, today: 10, change: 20 },
    { who: 'x', codes: [1], amounts: [0, 10], total: 10, ripening: 0, today: 10, change: 0 },
    { who: 'x', codes: [2], amounts: [5, 0], total: 5, ripening: 0, today: 0, change: 5 },
  ]));

test('several together get what they get one by one', () =>
  expect(lineOf('all', [0, 1, 2])).toEqual({
    who: 'all',
    codes: [0, 1, 2],
    amounts: [15, 30],
    total: 45,
    ripening: 2,
    today: 20,
    change: 25,
  }));

test('without months nobody gets anything', () =>
  expect(replayLineOf({ rules: rules([1], [1]), today: null, months: [] })('x', [0])).toMatchObject({
    amounts: [],
    total: 0,
    today: 0,
  }));
