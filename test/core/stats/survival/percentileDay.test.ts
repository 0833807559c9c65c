import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentileDay } from '../../../../src/core/stats/survival/percentileDay.ts';

test.each<[number[], number | null]>([
  [[], null],
  [[0, 0], null],
  [[0, 0, 5], 2],
  // Nine of ten by day 1.
  [[5, 4, 0, 1], 1],
  [[5, 3, 0, 2], 3],
])('of %j, nine of ten have come by day %s', (counts, day) => {
  expect(percentileDay(counts, 0.9)).toBe(day);
});

test('is the first of the sorted days that leaves no more than a tenth behind it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (days) => {
      const counts = Array.from({ length: 21 }, (_, day) => days.filter((other) => other === day).length);
      const sorted = [...days].sort((a, b) => a - b);
      expect(percentileDay(counts, 0.9)).toBe(
        sorted.find((day) => days.filter((d) => d > day).length * 10 <= days.length),
      );
    }),
  );
});
