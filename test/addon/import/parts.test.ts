import { describe, expect, test } from 'vitest';
import { matchColumns } from '../../../src/addon/import/columns/matchColumns.ts';
import { rowKeys } from '../../../src/addon/import/rowKeys.ts';
import { printOf } from '../../../src/addon/import/rowPrint.ts';
import { fewRuns, rowRuns } from '../../../src/addon/import/write/rowRuns.ts';

test('rows that follow each other are one run', () => {
  expect(rowRuns([2, 3, 4, 7, 9, 10])).toEqual([
    { after: 1, count: 3 },
    { after: 6, count: 1 },
    { after: 8, count: 2 },
  ]);
  expect(rowRuns([])).toEqual([]);
});

test('too many runs are joined over the smallest gaps first', () => {
  const runs = rowRuns([2, 4, 9, 11, 30]);
  expect(fewRuns(runs, 5)).toEqual(runs);
  expect(fewRuns(runs, 3)).toEqual([
    { after: 1, count: 3 },
    { after: 8, count: 3 },
    { after: 29, count: 1 },
  ]);
  expect(fewRuns(runs, 1)).toEqual([{ after: 1, count: 29 }]);
});

test('the second row of an ID has a key of its own, a row without an ID has none', () => {
  expect(rowKeys(['7', '', '8', '7'])).toEqual(['7', null, '8', '7\n2']);
});

describe('a print', () => {
  test('is the same for a time before and after it went through a spreadsheet', () => {
    for (let second = 0; second < 86_400; second += 7) {
      const serial = 46_055 + second / 86_400;
      const instant = Math.round((serial - 25_569) * 86_400_000);
      expect(printOf([instant / 86_400_000 + 25_569])).toBe(printOf([serial]));
    }
  });

  test('differs when a cell moves, and is the same for a number and its text', () => {
    expect(printOf(['a', '', 'b'])).not.toBe(printOf(['a', 'b', '']));
    expect(printOf([1024])).toBe(printOf(['1024']));
    expect(new Set(Array.from({ length: 50_000 }, (_, n) => printOf([`D-${n}`, n % 7]))).size).toBe(50_000);
  });
});

describe('columns of a file and of a tab are the same', () => {
  const tab = {
    headers: ['ID', 'Manager', 'Date', 'Date', ''],
    meanings: new Map([
      ['id', 0],
      ['manager', 1],
    ]),
  };
  test.each([
    ['by their headers, whatever the case', ['id ', 'MANAGER'], [null, null], [0, 1]],
    ['one by one where several have one header', ['Date', 'Date', 'Date'], [null, null, null], [2, 3, null]],
    ['by their meaning where the headers differ', ['Deal ID', 'Owner'], ['id', 'manager'], [0, 1]],
    ['never twice', ['Manager', 'Owner'], [null, 'manager'], [1, null]],
    ['not when they have no header', ['', 'ID'], [null, null], [null, 0]],
  ])('%s', (_how, headers, meanings, expected) => {
    expect(matchColumns({ headers, meanings }, tab)).toEqual(expected);
  });
});
