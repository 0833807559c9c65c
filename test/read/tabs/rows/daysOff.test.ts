import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { daysOffOf } from '../../../../src/read/tabs/rows/daysOff.ts';
import { rowsOf } from '../../../../src/read/tabs/tabRows.ts';
import { TEAM } from '../../../../src/read/tabs/tabs.ts';
import { placeIn } from '../../../support/found.ts';

const NOV = dayOf(2026, 11, 1) - 1;
const read = (cell: Cell) =>
  rowsOf(
    TEAM,
    [
      ['Manager', 'Days off'],
      ['Anna', cell],
    ],
    'holidays',
  ).map((row) => daysOffOf(row, placeIn()))[0];

describe('the days off of a cell', () => {
  test.each<[string, Cell, number[], number[]]>([
    ['blank', '', [], []],
    ['a dash', '—', [], []],
    ['a date cell', new Date('2026-11-04T00:00:00Z'), [NOV + 4], []],
    ['dates', '04.11.2026, 2026-11-06;09.11.2026\n10.11.2026', [NOV + 4, NOV + 6, NOV + 9, NOV + 10], []],
    ['a span with a dash', '04.11.2026 - 06.11.2026', [NOV + 4, NOV + 5, NOV + 6], []],
    ['a span with dots', '2026-11-04..2026-11-05', [NOV + 4, NOV + 5], []],
    ['a span in words', '4 ноября 2026 по 5 ноября 2026', [NOV + 4, NOV + 5], []],
    ['a span of one day', '04.11.2026–04.11.2026', [NOV + 4], []],
    ['weekdays', 'вс, Понедельник, Sat', [], [7, 1, 6]],
    ['weekdays and dates', 'сб; 04.11.2026', [NOV + 4], [6]],
  ])('%s', (_title, cell, days, weekend) => expect(read(cell)).toEqual({ days, weekend }));

  test('a span may end 366 days after it begins, and no later', () => {
    expect(read('2026-01-01 – 2027-01-02')?.days).toHaveLength(367);
    expect(() => read('2026-01-01 – 2027-01-03')).toThrow(expect.objectContaining({ code: 'tab-cell-unreadable' }));
  });

  test.each<[Cell]>([['someday'], ['06.11.2026 – 04.11.2026'], ['04.11.2026, soon'], [5], [true]])(
    '%j is a mistake',
    (cell) =>
      expect(() => read(cell)).toThrow(
        expect.objectContaining({
          code: 'tab-cell-unreadable',
          params: expect.objectContaining({ row: 2, field: 'off', words: ['days'] }),
        }),
      ),
  );
});
