import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankShift } from '../../../../src/core/stats/ranks/rankShift.ts';
import { rankSum } from '../../../../src/core/stats/ranks/rankSum.ts';

const countsOf = (days: readonly number[]): number[] =>
  Array.from({ length: Math.max(0, ...days) + 1 }, (_, day) => days.filter((one) => one === day).length);

describe('the shift between two groups of days', () => {
  test('of the same days five later is five', () => {
    const days = [0, 1, 1, 2, 3, 5, 8, 9];
    const found = rankShift(countsOf(days.map((day) => day + 5)), countsOf(days));
    expect(found?.difference).toBe(5);
    expect(found?.low).toBeLessThanOrEqual(5);
    expect(found?.high).toBeGreaterThanOrEqual(5);
  });
  test('is not told of an empty group, nor of so few days that no shift is refused', () => {
    expect(rankShift([], [1])).toBeNull();
    expect(rankShift([0, 1], [0, 2])).toBeNull();
  });

  const days = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 9 });
  test('holds 0 where the test says noise, and every shift tried one by one', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const found = rankShift(countsOf(a), countsOf(b));
        const kept = Array.from({ length: 25 }, (_, i) => i - 12).filter((shift) => {
          const moved = a.map((day) => day - shift + 12);
          return (rankSum(countsOf(moved), countsOf(b.map((day) => day + 12)))?.p ?? 1) >= 0.05;
        });
        if (found === null || kept.length === 0) return;
        expect([Math.min(found.difference, ...kept), Math.max(found.difference, ...kept)]).toEqual([
          found.low,
          found.high,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
