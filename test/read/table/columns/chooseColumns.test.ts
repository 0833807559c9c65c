import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { NO_ANSWERS, type Answers } from '../../../../src/read/table/answers.ts';
import { chooseColumns } from '../../../../src/read/table/columns/chooseColumns.ts';
import { placeIn } from '../../../support/found.ts';

const DAY = new Date('2026-09-01T00:00:00Z');
const choose = (headers: string[], rows: Cell[][], headersMean: Answers['headers'] = new Map()) => {
  const { columns, choices, leftOut } = chooseColumns(
    headers,
    rows,
    { ...NO_ANSWERS, headers: headersMean },
    null,
    placeIn(),
  );
  return [Object.fromEntries(columns), choices, leftOut];
};

describe('which column is what', () => {
  test('is told by the words of the headers; unknown ones and blank ones are nothing', () =>
    expect(choose(['Зам', 'Manager', '', 'Paid'], [])).toEqual([{ manager: 1, paid: 3 }, [], []]));

  test.each<[string, string[], Cell[][], number, number[]]>([
    // 3 of 3 cells fit against 0 of 3.
    [
      'cells of the right kind go before the better word',
      ['Paid', 'Payment'],
      [
        ['x', DAY],
        ['y', DAY],
        ['z', DAY],
      ],
      1,
      [],
    ],
    // 2 fit against 3: three thirds and two thirds.
    [
      'much fuller goes before the better word',
      ['Paid', 'Payment'],
      [
        ['', DAY],
        [DAY, DAY],
        [DAY, DAY],
      ],
      1,
      [0],
    ],
    // 6 fit against 7: both round to three thirds.
    [
      'a little fuller does not',
      ['Paid', 'Payment'],
      [['', DAY], ...Array.from({ length: 6 }, (_, i) => [DAY, i % 2 ? DAY : 'да'])],
      0,
      [1],
    ],
    ['with nothing to compare the better word counts', ['Payment', 'Paid'], [], 1, []],
  ])('%s', (_title, headers, rows, paid, others) => {
    const [columns, choices] = choose(headers, rows);
    expect(columns).toEqual({ paid });
    expect(choices).toEqual(others.length === 0 ? [] : [{ id: 'paid', column: paid, others }]);
  });

  test('two columns with the same cells are no question', () =>
    expect(choose(['Paid', 'Payment'], [[DAY, DAY]])).toEqual([{ paid: 0 }, [], [1]]));

  test('sums under a word for payment are amounts, days are not', () => {
    expect(choose(['Оплата'], [[45_000], ['12 000 ₽']])).toEqual([{ amount: 0 }, [], []]);
    expect(choose(['Оплата'], [[DAY]])).toEqual([{ paid: 0 }, [], []]);
  });
});

describe('a mapping', () => {
  const meant: Answers['headers'] = new Map([
    ['кто', 'manager'],
    ['manager', null],
  ]);
  test('goes before words and cells, and leaves out what it says', () =>
    expect(choose(['Owner', 'Кто', 'Manager'], [['Anna', 5, 'Boris']], meant)).toEqual([{ manager: 1 }, [], [2, 0]]));
});
