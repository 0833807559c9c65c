import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/sheet/cell.ts';
import { UNREADABLE } from '../../src/sheet/dates.ts';
import { cellNumber, numberColumn } from '../../src/sheet/numbers.ts';

describe('a number cell', () => {
  test.each<[Cell, number]>([
    [12_500, 12_500],
    [0, 0],
    [-30.5, -30.5],
    ['12500', 12_500],
    ['12 500,00 ₽', 12_500],
    ['12\u00a0500 руб.', 12_500],
    ['12\u202f500,5', 12_500.5],
    ['$12500.50', 12_500.5],
    ['−300', -300],
    ['300 р.', 300],
    ['45 000 ₸', 45_000],
  ])('%j is %d', (cell, expected) => expect(cellNumber(cell)).toBe(expected));

  test.each<[Cell]>([[''], [null], [undefined], ['  '], [false]])('%j is blank', (cell) =>
    expect(cellNumber(cell)).toBeNaN(),
  );

  test.each<[Cell]>([
    ['тысяча'],
    ['1,234'],
    ['1.234,56'],
    ['12-15'],
    ['5%'],
    [true],
    ['#N/A'],
    [NaN],
    [Infinity],
    ['1e5'],
    [1e15],
    [-1.7e308],
    ['9'.repeat(400)],
    [new Date(0)],
  ])('%j is refused rather than guessed', (cell) => expect(cellNumber(cell)).toBe(UNREADABLE));
});

test('a column says which leads it says nothing readable for', () => {
  const { values, unreadable } = numberColumn(
    { rows: [[1], ['x'], [''], ['2,5']], lines: Int32Array.of(0, 1, 2, 3) },
    0,
  );
  expect([...values]).toEqual([1, NaN, NaN, 2.5]);
  expect(unreadable).toEqual([1]);
});
