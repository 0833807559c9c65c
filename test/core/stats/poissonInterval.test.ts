import { describe, expect, test } from 'vitest';
import { poissonInterval, poissonLow } from '../../../src/core/stats/poissonInterval.ts';

describe('poissonInterval', () => {
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
});

describe('poissonLow', () => {
  // In R: qchisq(0.025, 2 * x) / 2.
  test.each([
    [0, 0],
    [1, 0.0253],
    [2, 0.2422],
    [3, 0.6187],
    [5, 1.6235],
    [10, 4.7954],
    [20, 12.2165],
    [100, 81.364],
  ])('of %d events is within 0.02 of the exact limit %d', (count, exact) => {
    expect(Math.abs(poissonLow(count) - exact)).toBeLessThan(0.02);
  });

  test('follows Byar’s formula worked by hand for 9 events: 9·(1 - 1/81 - 1.96/9)³', () => {
    expect(poissonLow(9)).toBeCloseTo(9 * (80 / 81 - 1.959963984540054 / 9) ** 3, 12);
  });

  test('grows with the count and stays from 0 to the count', () => {
    for (let count = 1; count < 500; count++) {
      expect(poissonLow(count)).toBeGreaterThan(poissonLow(count - 1));
      expect(poissonLow(count)).toBeLessThan(count);
    }
  });
});
