import { expect, test } from 'vitest';
import {
  countAt,
  daysFollowed,
  groupSize,
  lastSeenOn,
  totalCount,
} from '../../../../src/core/stats/survival/dayCounts.ts';

const group = { events: Uint32Array.of(2, 0, 1), censored: [0, 4] };

test('counts of days are 0 past their end', () => {
  expect([0, 1, 2, 3].map((day) => countAt(group.censored, day))).toEqual([0, 4, 0, 0]);
  expect([0, 1, 2, 3].map((day) => lastSeenOn(group, day))).toEqual([2, 4, 1, 0]);
});

test('a group is as long as the longer of its counts and as large as both', () => {
  expect([daysFollowed(group), groupSize(group), totalCount(group.events)]).toEqual([3, 7, 3]);
  expect([daysFollowed({ events: [], censored: [] }), groupSize({ events: [], censored: [] })]).toEqual([0, 0]);
});
