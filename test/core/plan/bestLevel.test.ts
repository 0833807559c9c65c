import { describe, expect, test } from 'vitest';
import { bestPeriod, topQuartile } from '../../../src/core/plan/bestLevel.ts';
import type { BinomialCount } from '../../../src/core/stats/binomialCount.ts';

const trials = (...pairs: [number, number][]): BinomialCount[] =>
  pairs.map(([successes, count]) => ({ successes, trials: count }));

describe('the top quartile of a team', () => {
  test('is the 75th percentile, type 7, of the shrunk shares', () => {
    // The project's notes on the science, 4.2: shrunk .5242 .3928 .3415 .1235 .4959 .1339; sorted, position 3.75.
    const people = trials([3, 4], [8, 20], [34, 100], [6, 60], [90, 180], [2, 25]);
    expect(topQuartile(people)).toBeCloseTo(0.3928 + 0.75 * (0.4959 - 0.3928), 3);
  });

  test('is the team’s share where nobody differs beyond chance', () => {
    expect(topQuartile(trials([5, 10], [4, 10], [6, 10]))).toBeCloseTo(0.5, 12);
  });

  test('needs two people with three trials', () => {
    expect(topQuartile(trials([5, 10]))).toBeNull();
    expect(topQuartile(trials([5, 10], [0, 0]))).toBeNull();
    expect(topQuartile(trials([5, 10], [2, 2]))).toBeNull();
    expect(topQuartile(trials([5, 10], [2, 3]))).not.toBeNull();
    expect(topQuartile([])).toBeNull();
  });
});

describe('the best of one’s own periods', () => {
  test('is the one with the highest shrunk share, not the luckiest', () => {
    expect(bestPeriod(trials([1, 1], [60, 80], [10, 80]))?.index).toBe(1);
  });

  test('is known from one period, and not from one or two trials', () => {
    expect(bestPeriod(trials([2, 2]))).toBeNull();
    expect(bestPeriod(trials([0, 0], [3, 10]))).toEqual({ rate: 0.3, index: 1 });
    expect(bestPeriod(trials([0, 0]))).toBeNull();
    expect(bestPeriod([])).toBeNull();
  });
});
