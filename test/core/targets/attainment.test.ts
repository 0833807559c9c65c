import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment } from '../../../src/core/targets/attainment.ts';

describe('how much of a target is reached', () => {
  test.each([
    ['8 of 10 sales', 8, 10, 'higher', 0.8],
    ['a conversion of 20 % where 25 % is asked', 0.2, 0.25, 'higher', 0.8],
    ['nothing sold', 0, 10, 'higher', 0],
    ['more refunded than sold', -500, 1000, 'higher', -0.5],
    ['5 days where 10 are asked', 5, 10, 'lower', 2],
    ['20 days where 10 are asked', 20, 10, 'lower', 0.5],
    ['exactly as asked', 10, 10, 'lower', 1],
    ['not defined', null, 10, 'higher', null],
    ['a goal of 0', 3, 0, 'higher', null],
    ['a goal below 0', 3, -10, 'higher', null],
    ['0 where less is better', 0, 0.04, 'lower', null],
    ['below 0 where less is better', -1, 0.04, 'lower', null],
  ] as const)('%s', (_, value, goal, better, expected) => {
    expect(attainment(value, goal, better)).toBe(expected);
  });

  const above = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

  test('is 1 exactly at the goal, and a better value never attains less', () => {
    fc.assert(
      fc.property(above, above, above, (a, b, goal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(attainment(goal, goal, 'higher')).toBe(1);
        expect(attainment(goal, goal, 'lower')).toBe(1);
        expect(attainment(low, goal, 'higher')).toBeLessThanOrEqual(Number(attainment(high, goal, 'higher')));
        expect(attainment(low, goal, 'lower')).toBeGreaterThanOrEqual(Number(attainment(high, goal, 'lower')));
      }),
    );
  });
});
