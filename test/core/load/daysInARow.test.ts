import { expect, test } from 'vitest';
import { daysInARow } from '../../../src/core/load/daysInARow.ts';

test.each<[string, number[], [fromDay: number, days: number][]]>([
  ['no days are no run', [], []],
  ['one day is a run', [5], [[5, 1]]],
  ['days in a row are one run, whatever their order', [7, 5, 6], [[5, 3]]],
  [
    'a day between begins another',
    [1, 2, 4, 8, 9, 10],
    [
      [1, 2],
      [4, 1],
      [8, 3],
    ],
  ],
])('%s', (_, days, runs) => {
  expect(daysInARow(new Set(days)).map((run) => [run.fromDay, run.days])).toEqual(runs);
});
