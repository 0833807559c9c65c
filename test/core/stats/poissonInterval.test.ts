import { expect, test } from 'vitest';
import { poissonInterval } from '../../../src/core/stats/poissonInterval.ts';

// The exact limits of Garwood 1936, half of chi-square quantiles; Byar's are within 0.03 of them.
test.each([
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [50, 37.111, 65.919],
  [100, 81.364, 121.627],
])('of %i events is about %f to %f', (count, low, high) => {
  const found = poissonInterval(count);
  expect(Math.abs(found.low - low)).toBeLessThan(0.03);
  expect(Math.abs(found.high - high)).toBeLessThan(0.03);
});
