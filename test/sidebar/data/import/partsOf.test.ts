import { expect, test } from 'vitest';
import { bodyParts, partsOf } from '../../../../src/sidebar/data/import/partsOf.ts';

const size = (part: unknown): number => new TextEncoder().encode(JSON.stringify(part)).length;

test('a part has at most 4,000 rows and half a megabyte, and nothing is lost', () => {
  const narrow = Array.from({ length: 20_000 }, (_, n) => [n]);
  expect(partsOf(narrow).map((part) => part.length)).toEqual([4000, 4000, 4000, 4000, 4000]);
  const wide = Array.from({ length: 500 }, (_, n) => [n, 'я'.repeat(2000)]);
  const parts = partsOf(wide);
  expect(Math.max(...parts.map(size))).toBeLessThan(500_000);
  expect(parts.flat()).toEqual(wide);
});

test('one row is a part whatever its size, and no rows are one part', () => {
  expect(partsOf([['x'.repeat(600_000)], ['y']])).toHaveLength(2);
  expect(partsOf([])).toEqual([[]]);
});

test('rows above the body are taken from the first part alone', () => {
  expect(bodyParts([[['title'], ['ID'], [1]], [[2]]], 2)).toEqual([[[1]], [[2]]]);
});
