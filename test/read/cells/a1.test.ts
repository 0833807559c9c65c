import { expect, test } from 'vitest';
import { addressOf, columnIndex, columnLetter } from '../../../src/read/cells/a1.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (column, letters) => expect(columnLetter(column)).toBe(letters));

test('an address counts rows from 1', () => expect([addressOf(0, 0), addressOf(99, 27)]).toEqual(['A1', 'AB100']));

test.each(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA'])('column %s has its index', (letters) =>
  expect(columnLetter(columnIndex(letters))).toBe(letters),
);
