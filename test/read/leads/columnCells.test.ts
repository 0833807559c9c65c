import { expect, test } from 'vitest';
import { type ColumnCells, cellsReader } from '../../../src/read/leads/columnCells.ts';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const cellsOf = (range: Parameters<typeof readSourceTable>[0]): ColumnCells =>
  cellsReader(readSourceTable(range, 'data', placeIn())).result();

const DAY = '2026-09-01';

test('a cell is filled unless it is blank, and spaces of any kind are blank', () => {
  const notes = [['Anna'], [' '], ['\u00a0'], ['–'], [null], [undefined], [0], [false], ['é']];
  const { filled } = cellsOf([['Manager', 'Created'], ...notes.map(([cell]) => [cell, DAY])]);
  expect([...filled]).toEqual([5, 9]);
});

test('a row that is shorter than the header has nothing in its other columns', () => {
  const { filled } = cellsOf([['Created', 'Manager', 'Amount'], [DAY, 'Anna', 5], [DAY]]);
  expect([...filled]).toEqual([2, 1, 1]);
});

test('errors are found by line and count as filled; other texts with the same sign are none', () => {
  const { filled, errors } = cellsOf([
    ['Created', 'Manager', 'Amount'],
    [DAY, '#N/A', 5],
    [DAY, '#1', '#REF!'],
    [DAY, '#NAME?', '#VALUE!'],
  ]);
  expect([...filled]).toEqual([3, 3, 3]);
  expect(errors).toEqual(
    new Map([
      [1, [0, 2]],
      [2, [1, 2]],
    ]),
  );
});

test('rows that are no leads are not counted', () => {
  const drawn = `
    ID    | Manager | Amount
    1     | Anna    | 5
    Total |         | 5`;
  expect([...cellsOf(cells(drawn)).filled]).toEqual([1, 1, 1]);
});
