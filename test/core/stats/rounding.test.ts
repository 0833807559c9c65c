import { expect, test } from 'vitest';
import { wholeAbove, wholeBelow } from '../../../src/core/stats/rounding.ts';

test.each([
  [2, 2, 2],
  [2.4, 3, 2],
  // 3 · 0.1 · 10 and 0.29 · 100 are a hair off.
  [3 * 0.1 * 10, 3, 3],
  [0.29 * 100, 29, 29],
  [-0.5, -0, -1],
])('of %d the whole number above is %d and below %d', (value, above, below) => {
  expect([wholeAbove(value), wholeBelow(value)]).toEqual([above, below]);
});
