import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import type { ColumnId } from '../../../src/read/table/headers.ts';
import { type Survey, survey } from '../../../src/read/table/survey.ts';

const HEADERS = ['ID', 'Manager', 'Paid', 'Amount'];
const COLUMNS = new Map<ColumnId, number>([
  ['id', 0],
  ['manager', 1],
  ['paid', 2],
  ['amount', 3],
]);
const DAY = new Date('2026-09-01T00:00:00Z');
const look = (rows: Cell[][], row = 0, levels: 1 | 2 = 1) => {
  const known = { columns: COLUMNS, leftOut: [], beside: new Map() };
  const { lines, rowCount, skipped } = survey(
    rows,
    { row, levels, headers: (rows[row] ?? []).map(String) },
    known,
  ).surveyed;
  return { lines: [...lines], rowCount, skipped };
};
const NONE = { above: [], header: [0], total: [], title: [], noLead: [], blank: 0 };

describe('the rows of a range', () => {
  test.each<[string, Cell[], Partial<Survey['skipped']> & { lines?: number[] }]>([
    ['a lead', [1, 'Anna', DAY, 5], { lines: [1] }],
    ['a lead with a name only', ['', 'Anna', '', ''], { lines: [1] }],
    ['an id alone', ['A-1', '', '', ''], { noLead: [1] }],
    ['a number alone', [7, '', '', ''], { noLead: [1] }],
    ['an error in every cell', ['#REF!', '#REF!', '#REF!', '#REF!'], { noLead: [1] }],
    ['a formula that gives nothing, with a zero', [7, '', '', 0], { noLead: [1] }],
    ['a sum without a label', ['', '', '', 500], { total: [1] }],
    ['a lead whose manager is called like a total, with a date', ['', 'Итого', DAY, 5], { lines: [1] }],
    ['a total', ['', 'Итого', '', 500], { total: [1] }],
    ['a total of a group', ['Итого по Анна', '', '', 500], { total: [1] }],
    ['a grand total', ['Grand Total: 5 deals', '', '', ''], { total: [1] }],
    ['an average', ['Average', '', '', 100], { total: [1] }],
    ['a comment that speaks of a total', [5, 'Anna', '', 7, 'Total for two kids'], { lines: [1] }],
    [
      'a comment that begins with a total, beside a day with a tab',
      ['Total for two', '', '\t12.09.2026', 5],
      { lines: [1] },
    ],
    ['the same beside a month', ['Итого за двоих', '', 'Sep 12, 2026', 5], { lines: [1] }],
    ['a total whose word is not in front', [5, 'Total', '', 7], { lines: [1] }],
    ['a day behind a space', ['', 'Итого', ' 05.01.2026', 7], { lines: [1] }],
    ['the header again', ['id', ' MANAGER', 'Paid', ''], { header: [0, 1] }],
    ['one word of the header', ['', 'Manager', '', ''], { lines: [1] }],
    ['unticked boxes', [false, '', false, ''], { blank: 1 }],
  ])('%s', (_title, row, { lines = [], ...skipped }) => {
    const last: Cell[] = [9, 'Boris', DAY, 1];
    expect(look([HEADERS, row, last])).toEqual({
      lines: [...lines, 2],
      rowCount: 3,
      skipped: { ...NONE, ...skipped },
    });
  });

  test('the header again is none with a number in front of the day', () =>
    expect(
      look([
        ['ID', 'Manager', '9. Paid', 'Amount'],
        [1, 'Anna', DAY, 5],
        ['ID', 'Manager', '9. Paid', 'Amount'],
      ]).skipped.header,
    ).toEqual([0, 2]));

  test('above the header are titles or blank', () =>
    expect(look([['Deals'], ['', ''], HEADERS, [1, 'Anna', '', '']], 2)).toEqual({
      lines: [3],
      rowCount: 4,
      skipped: { ...NONE, above: [0], header: [2], blank: 1 },
    }));

  test('of a header of two levels are both its rows', () =>
    expect(look([['Deals'], ['', '', 'Payment'], HEADERS, [1, 'Anna', '', '']], 2, 2).skipped).toEqual({
      ...NONE,
      above: [0],
      header: [1, 2],
    }));

  test('end with the last filled one', () =>
    expect(look([HEADERS, [1, 'Anna'], ['', null], ['', undefined]])).toEqual({
      lines: [1],
      rowCount: 2,
      skipped: NONE,
    }));

  test('a text that is no name, set apart from the last lead, is a footnote', () =>
    expect(look([HEADERS, [1, 'Anna', DAY, 1], [], ['', 'All rights reserved'], ['', 'by our CRM']])).toEqual({
      lines: [1],
      rowCount: 5,
      skipped: { ...NONE, noLead: [3, 4], blank: 1 },
    }));

  test('so is one behind a total, and a sentence where a manager would stand', () => {
    const [lead, total]: Cell[][] = [
      [1, 'Anna', DAY, 1],
      ['Total', '', '', 1],
    ];
    expect(look([HEADERS, lead ?? [], total ?? [], ['', 'Until 2026']])).toMatchObject({
      lines: [1],
      skipped: { total: [2], noLead: [3] },
    });
    expect(look([HEADERS, lead ?? [], [7, '', '', ''], ['', 'Until 2026']]).skipped.noLead).toEqual([2, 3]);
    expect(look([HEADERS, ['', 'Do not give it to anybody'], lead ?? []]).skipped.noLead).toEqual([1]);
  });

  test('a text alone above the header that stands again is a title', () =>
    expect(look([HEADERS, [1, 'Anna', DAY, 1], ['', 'South'], HEADERS, [2, 'Boris', DAY, 1]])).toMatchObject({
      lines: [1, 4],
      skipped: { title: [2], header: [0, 3] },
    }));

  test('may be none', () => expect(look([HEADERS])).toEqual({ lines: [], rowCount: 1, skipped: NONE }));
});
