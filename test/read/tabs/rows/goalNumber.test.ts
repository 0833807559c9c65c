import { expect, test } from 'vitest';
import type { Unit } from '../../../../src/core/kpis/kpi.ts';
import { goalNumber, goalWord, shareNumber } from '../../../../src/read/tabs/rows/goalNumber.ts';

test.each([
  [0, 0],
  [0.4, 0.4],
  [1, 1],
  [2, 0.02],
  [40, 0.4],
  [100, 1],
  [-0.1, NaN],
  [1.4, NaN],
  [1.999, NaN],
  [101, NaN],
  [NaN, NaN],
])('a share typed as %d is %d', (typed, share) => expect(shareNumber(typed)).toBe(share));

test.each<[Unit, number, number]>([
  ['share', 40, 0.4],
  ['share', 140, NaN],
  ['points', -100, -100],
  ['points', 100.5, NaN],
  ['money', 300_000, 300_000],
  ['days', 0, 0],
  ['calls', -1, NaN],
  ['leads', NaN, NaN],
])('a goal in %s typed as %d is %d', (unit, typed, goal) => expect(goalNumber(typed, unit)).toBe(goal));

test.each<[Unit, string]>([
  ['share', 'share'],
  ['points', 'points'],
  ['money', 'number'],
  ['days', 'number'],
])('a goal in %s is asked for as a %s', (unit, word) => expect(goalWord(unit)).toBe(word));
