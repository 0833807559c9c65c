import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../../src/read/cells/cell.ts';
import { type SourceTable, readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';
import { frozen } from '../../core/stats/frozen.ts';
import { refusal } from '../../support/refusal.ts';

const read = (range: Arg): SourceTable => readSourceTable(range, 'data', placeIn());

const deals = frozen(
  cells(`
  Manager | Created    | Paid
  Anna    | 2026-09-01 |`),
);

describe('rows', () => {
  const rowsOf = (...extra: Cell[][]): number[] => [...read([...deals, ...extra]).lines];

  test('every row below the header with a client, a manager, a date or money is a lead', () =>
    expect(rowsOf()).toEqual([1]));
  test('a blank tail is nothing', () => expect(rowsOf(['', '', ''], ['', null, undefined])).toEqual([1]));
  test('a blank row inside is skipped and the rest keeps its row', () =>
    expect(rowsOf(['', '', ''], ['Boris', '', ''])).toEqual([1, 3]));
  test('unticked boxes and spaces are blank', () => expect(rowsOf([false, ' ', '\u00a0'])).toEqual([1]));
  test('a ticked box in a column of dates is a lead; a zero and an error are none', () =>
    expect(rowsOf(['', '', true], ['', 0, ''], ['', '', '#N/A'])).toEqual([1, 2]));
  test('blank rows above the header are skipped', () => {
    const table = read([['', '', ''], ...deals]);
    expect([table.headerRow, [...table.lines]]).toEqual([1, [2]]);
  });
});

describe('columns', () => {
  describe('of two headers that mean the same', () => {
    const chosen = (...rows: Cell[][]): unknown => {
      const { columns, choices, leftOut } = read(rows);
      return [Object.fromEntries(columns), choices, leftOut];
    };
    const day = new Date('2026-09-01');
    test('the better word counts, and the other is asked about', () =>
      expect(chosen(['Owner', 'Manager', 'Paid'], ['a', 'b', ''], ['a', 'c', ''])).toEqual([
        { manager: 1, paid: 2 },
        [{ id: 'manager', column: 1, others: [0] }],
        [],
      ]));
    test('the one that holds what it should counts, whatever the words', () =>
      expect(chosen(['Manager', 'Дата оплаты', 'Оплата'], ['a', 'скоро', day], ['a', 'позже', day])).toEqual([
        { manager: 0, paid: 2 },
        [],
        [1],
      ]));
    test('the much fuller one counts', () =>
      expect(
        chosen(['Manager', 'Дата оплаты', 'Оплачен'], ['a', '', day], ['a', '', day], ['a', day, day]),
      ).toMatchObject([{ paid: 2 }, [{ id: 'paid' }], []]));
    test('a column that says the same cell by cell is left out without a question', () =>
      expect(chosen(['Manager', 'Owner', 'Paid'], ['a', 'a', day])).toEqual([{ manager: 0, paid: 2 }, [], [1]]));
    test('a word that may mean much else is left out without a question', () =>
      expect(chosen(['Client', 'Lead', 'Paid'], ['Ann', 'Site', day])).toEqual([{ client: 0, paid: 2 }, [], [1]]));
    test('and taken where nothing better is', () =>
      expect(chosen(['Lead', 'Paid'], ['Ann', day])).toEqual([{ client: 0, paid: 1 }, [], []]));
  });
  test('sums under "Оплата" are amounts, not days', () =>
    expect(
      Object.fromEntries(
        read([
          ['Менеджер', 'Дата', 'Оплата'],
          ['Анна', new Date('2026-09-01'), 45000],
          ['Анна', new Date('2026-09-02'), 12000],
        ]).columns,
      ),
    ).toEqual({ manager: 0, created: 1, amount: 2 }));
  test('most words known outweighs a number in the header', () => {
    expect(
      read([
        ['Manager', 'Paid', 2026],
        ['a', '', ''],
      ]).columns.size,
    ).toBe(2);
  });
  test('a row narrower than the header is fine', () =>
    expect([...read([['Manager', 'Paid'], ['a']]).lines]).toEqual([1]));
});

describe('what is no table is refused', () => {
  test.each<[string, Arg, string, object]>([
    ['nothing', undefined, 'range-empty', {}],
    ['a skipped argument', '', 'range-empty', {}],
    ['no rows', [], 'range-empty', {}],
    ['no cells', [[]], 'range-empty', {}],
    [
      'blank cells',
      [
        ['', ''],
        [null, ' '],
      ],
      'range-empty',
      {},
    ],
    ['a text', 'Deals!A:L', 'range-one-cell', { found: 'Deals!A:L' }],
    ['a number', 5, 'range-one-cell', { found: '5' }],
    ['one cell', [['Manager']], 'range-one-cell', { found: 'Manager' }],
    ['a header alone', [['Manager', 'Paid']], 'range-no-rows', {}],
    [
      'a header with a blank tail',
      [
        ['Manager', 'Paid'],
        ['', ''],
      ],
      'range-no-rows',
      {},
    ],
    [
      'unknown words',
      [
        ['foo', 'bar'],
        [1, 2],
      ],
      'columns-unknown',
      { row: 1, found: ['foo', 'bar'] },
    ],
    [
      'a row of data',
      [
        ['Anna', 100],
        ['Boris', 200],
      ],
      'header-missing',
      { row: 1, found: ['Anna', '100'] },
    ],
    [
      'a row of dates',
      [
        [new Date(0), new Date(0)],
        [1, 2],
      ],
      'header-missing',
      { row: 1 },
    ],
    [
      'data below blank rows',
      [
        ['', ''],
        ['Anna', 5],
      ],
      'header-missing',
      { row: 2 },
    ],
    [
      'an error for a header',
      [
        ['#REF!', 'foo'],
        [1, 2],
      ],
      'header-missing',
      { row: 1 },
    ],
  ])('%s', (_title, range, code, params) => expect(() => read(range)).toThrow(refusal(code, params)));
});
