import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianDay } from '../../../../src/core/stats/survival/medianDay.ts';
import { quantile } from '../../../../src/core/stats/quantile.ts';

describe('the median of counted days', () => {
  test.each<[string, number[], number | null]>([
    ['of none is not defined', [], null],
    ['of no counts is not defined', [0, 0], null],
    ['of one is that day', [0, 0, 1], 2],
    ['of three is the middle one', [1, 1, 0, 0, 1], 1],
    ['of two lies half-way', [1, 0, 0, 1], 1.5],
    ['of four lies half-way between the two in the middle', [1, 1, 0, 1, 1], 2],
    ['of four with the two in the middle on one day is that day', [1, 0, 2, 1], 2],
  ])('%s', (_title, counts, expected) => expect(medianDay(counts)).toBe(expected));

  test('is the type-7 quantile of the days written one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 12 }), (counts) => {
        const days = counts.flatMap((count, day) => Array.from({ length: count }, () => day));
        expect(medianDay(Object.freeze(counts))).toBe(quantile(days, 0.5));
      }),
    );
  });
});
