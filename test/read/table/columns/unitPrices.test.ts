import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { unitPrices } from '../../../../src/read/table/columns/unitPrices.ts';

describe('the price of one piece: columns Price, Quantity, Total', () => {
  test.each<[why: string, rows: Cell[][], prices: number[]]>([
    [
      'price times count is the total',
      [
        [5, 2, 10],
        [7, 1, 7],
        [3, 4, 12],
        [9.99, 3, 29.97],
      ],
      [0],
    ],
    [
      'texts are numbers as well',
      [
        ['5 €', 2, '10 €'],
        ['7', 1, 7],
        [3, '4', 12],
        [2, 3, 6],
      ],
      [0],
    ],
    [
      'blank cells prove nothing',
      [
        [5, 2, 10],
        ['', 1, 7],
        [3, 4, ''],
        [2, 3, 6],
      ],
      [],
    ],
    [
      'one piece of each: the same money twice',
      [
        [5, 1, 5],
        [7, 1, 7],
        [3, 1, 3],
        [2, 1, 2],
      ],
      [],
    ],
    [
      'other sums',
      [
        [5, 2, 11],
        [7, 1, 8],
        [3, 4, 14],
        [2, 3, 7],
      ],
      [],
    ],
  ])('%s', (_why, rows, prices) => expect(unitPrices(rows, [0, 2], [1])).toEqual(prices));

  test('one column of money, or no count, is not looked at', () => {
    const rows = [1, 2, 3, 4].map((price) => [price, 2, price * 2]);
    expect(unitPrices(rows, [0], [1])).toEqual([]);
    expect(unitPrices(rows, [0, 2], [])).toEqual([]);
  });
});
