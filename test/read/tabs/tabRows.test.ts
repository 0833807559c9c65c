import { describe, expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { headerOf, readEach, rowsOf } from '../../../src/read/tabs/tabRows.ts';
import { LEVELS } from '../../../src/read/tabs/tabs.ts';
import { cells } from '../../support/cells.ts';

const refusal = (code: string, params: object): unknown => expect.objectContaining({ code, params });

describe('the header of a tab', () => {
  test.each([
    ['at once', 'Level | Icon | From points', 0, { name: 0, icon: 1, points: 2 }],
    ['below a title', 'Our levels\n Points | Level', 1, { points: 0, name: 1 }],
    ['in Russian, among other columns', 'Заметка | Уровень | Очки', 0, { name: 1, points: 2 }],
    ['of two with one header the left one', 'Level | Name | Points', 0, { name: 0, points: 2 }],
  ])('%s', (_title, drawn, row, columns) => {
    const header = headerOf(LEVELS, cells(drawn));
    expect(header?.row).toBe(row);
    expect(Object.fromEntries(header?.columns ?? [])).toEqual(columns);
  });

  test('is none where a needed column is missing', () => expect(headerOf(LEVELS, [['Level', 'Icon']])).toBeNull());

  test('is looked for in the first 40 rows', () => {
    const below = (blank: number) => [...Array.from({ length: blank }, () => ['', '']), ['Level', 'Points']];
    expect(headerOf(LEVELS, below(39))?.row).toBe(39);
    expect(headerOf(LEVELS, below(40))).toBeNull();
  });
});

describe('the rows of a tab', () => {
  test('are those below the header that say something in its columns', () => {
    const rows = rowsOf(LEVELS, cells('Level | Points | Note\n New | 0 |\n | | later\n Pro | 10 |'), 'levels');
    expect(rows.map((row) => [row.row, row.text('name'), row.text('points'), row.text('icon')])).toEqual([
      [2, 'New', '0', ''],
      [4, 'Pro', '10', ''],
    ]);
  });

  test.each<[string, Arg, string, object]>([
    ['another table', cells('Manager | Paid\n Anna | 5'), 'tab-unreadable', { found: 'Manager, Paid' }],
    ['one cell', 'Levels!A:C', 'tab-unreadable', { found: 'Levels!A:C' }],
    ['blank cells', [['', null], [' ']], 'tab-empty', {}],
  ])('are none in %s', (_title, range, code, params) =>
    expect(() => rowsOf(LEVELS, range, 'levels')).toThrow(
      refusal(code, { argument: 'levels', tab: 'levels', fields: ['name', 'points'], ...params }),
    ),
  );
});

describe('each row is read by itself', () => {
  const rows = rowsOf(LEVELS, cells('Level | Points\n New | 0\n  Pro   1 | x\n Top | 9'), 'levels');

  test('a mistake stays with its row and its name', () => {
    const read = readEach(rows, 'name', (row) => row.number('points', ['above'], (value) => value >= 0));
    expect(read.map(({ row, value }) => [row, value])).toEqual([
      [2, 0],
      [3, null],
      [4, 9],
    ]);
    expect(read[1]).toMatchObject({ name: 'Pro 1', mistake: expect.any(KpiError) });
  });

  test('a failure of the code is no mistake of the row', () =>
    expect(() =>
      readEach(rows, 'name', () => {
        throw new TypeError('broken');
      }),
    ).toThrow(TypeError));
});
