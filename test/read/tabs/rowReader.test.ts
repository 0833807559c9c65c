import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { RowReader } from '../../../src/read/tabs/rowReader.ts';

const row = (cell: Cell): RowReader<'per'> => new RowReader('targets', () => cell, 3);
const PER = ['week', 'month', 'quarter'] as const;
const refusal = (code: string, params: object): unknown =>
  expect.objectContaining({ code, params: { tab: 'targets', row: 3, ...params } });

describe('a cell of a row', () => {
  test.each<[Cell, string]>([
    ['', ''],
    [null, ''],
    ['—', ''],
    [' a  b ', 'a b'],
    [5, '5'],
    [new Date('2026-11-05T00:00:00Z'), '2026-11-05'],
  ])('%j says %j', (cell, text) => expect(row(cell).text('per')).toBe(text));

  test('may be needed', () => {
    expect(row(' a ').needed('per', [])).toBe('a');
    expect(() => row('-').needed('per', ['whole'])).toThrow(
      refusal('tab-cell-blank', { field: 'per', words: ['whole'] }),
    );
  });

  test.each<[Cell, string]>([
    ['Week', 'week'],
    ['неделя', 'week'],
    ['', 'month'],
    ['-', 'month'],
  ])('%j is the word %s', (cell, word) => expect(row(cell).word('per', PER, 'month')).toBe(word));

  test('that holds another word is told with the nearest', () => {
    expect(() => row('wek').word('per', PER, 'month')).toThrow(
      refusal('tab-cell-unreadable', { field: 'per', found: 'wek', nearest: 'week', words: PER }),
    );
    expect(() => row('').word('per', PER)).toThrow(refusal('tab-cell-blank', { field: 'per', words: PER }));
  });

  test.each<[Cell, number | null]>([
    [7, 7],
    ['1 000 ₽', 1000],
    ['40%', 0.4],
    ['', null],
    ['-', null],
  ])('%j is the number %d', (cell, value) => expect(row(cell).number('per', [], (x) => x >= 0)).toBe(value));

  test.each<[Cell]>([['many'], [-1], [true]])('%j is no number from 0', (cell) =>
    expect(() => row(cell).number('per', ['above'], (x) => x >= 0)).toThrow(
      refusal('tab-cell-unreadable', { field: 'per', found: String(cell), nearest: null, words: ['above'] }),
    ),
  );
});
