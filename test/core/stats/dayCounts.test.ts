import { expect, test } from 'vitest';
import { countOn, daysOf, goneOn, sizeOf, total } from '../../../src/core/stats/survival.ts';

const group = { events: Uint32Array.of(2, 0, 1), censored: [0, 4] };

test('counts of days are 0 past their end', () => {
  expect([0, 1, 2, 3].map((day) => countOn(group.censored, day))).toEqual([0, 4, 0, 0]);
  expect([0, 1, 2, 3].map((day) => goneOn(group, day))).toEqual([2, 4, 1, 0]);
});

test('a group is as long as the longer of its counts and as large as both', () => {
  expect([daysOf(group), sizeOf(group), total(group.events)]).toEqual([3, 7, 3]);
  expect([daysOf({ events: [], censored: [] }), sizeOf({ events: [], censored: [] })]).toEqual([0, 0]);
});
