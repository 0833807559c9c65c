import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../../src/core/kpis/kpi.ts';
import type { PeriodUnit } from '../../../src/core/time/periodUnit.ts';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { PERIOD_UNITS } from '../../../src/core/time/periodUnit.ts';
import { type RowOf, RowReader } from '../../../src/read/tabs/rowReader.ts';
import { BADGES, KPIS, TARGETS } from '../../../src/read/tabs/tabs.ts';

const row = (cell: Cell): RowOf<typeof TARGETS> => new RowReader(TARGETS, () => cell, 3);
const own = (cell: Cell): RowOf<typeof KPIS> => new RowReader(KPIS, () => cell, 3);
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
    expect(row(' a ').needed('kpi', [])).toBe('a');
    expect(() => row('-').needed('kpi', ['whole'])).toThrow(
      refusal('tab-cell-blank', { field: 'kpi', words: ['whole'] }),
    );
    // @ts-expect-error A column that may be blank is not needed.
    expect(row('a').needed('who', [])).toBe('a');
  });

  test.each<[Cell, string]>([
    ['Week', 'week'],
    ['неделя', 'week'],
    ['', 'month'],
    ['-', 'month'],
  ])('%j is the word %s', (cell, word) => {
    const per: PeriodUnit = row(cell).word('per');
    expect(per).toBe(word);
  });

  test('that is blank is the word that its row says', () => {
    expect(own('').word('better', 'lower')).toBe('lower');
    // @ts-expect-error It can only be a word of its column.
    expect(own('').word('better', 'week')).toBe('week');
  });

  test('may hold fewer words than its column', () => {
    const badge = (cell: Cell): PeriodUnit => new RowReader(BADGES, () => cell, 3).oneOf('per', PERIOD_UNITS);
    expect([badge('week'), badge('')]).toEqual(['week', 'month']);
    expect(() => badge('ever')).toThrow(/tab-cell-unreadable/);
  });

  test('that holds another word is told with the nearest', () => {
    expect(() => row('wek').word('per')).toThrow(
      refusal('tab-cell-unreadable', { field: 'per', found: 'wek', nearest: 'week', words: PERIOD_UNITS }),
    );
    expect(() => own('').word('measure')).toThrow(
      expect.objectContaining({ params: { tab: 'kpis', row: 3, field: 'measure', words: MEASURES } }),
    );
  });

  test.each<[Cell, number | null]>([
    [7, 7],
    ['1 000 ₽', 1000],
    ['40%', 0.4],
    ['', null],
    ['-', null],
  ])('%j is the number %d', (cell, value) => expect(row(cell).number('weight', [], (x) => x >= 0)).toBe(value));

  test.each<[Cell]>([['many'], [-1], [true]])('%j is no number from 0', (cell) =>
    expect(() => row(cell).number('weight', ['above'], (x) => x >= 0)).toThrow(
      refusal('tab-cell-unreadable', { field: 'weight', found: String(cell), nearest: null, words: ['above'] }),
    ),
  );

  test('that may not be blank is a number', () => {
    const target: number = row(5).number('target', [], () => true);
    expect(target).toBe(5);
    expect(() => row('').number('target', ['above'], () => true)).toThrow(
      refusal('tab-cell-blank', { field: 'target', words: ['above'] }),
    );
  });

  test('of a column of whole numbers holds no fraction', () => {
    const badge = (cell: Cell): number | null => new RowReader(BADGES, () => cell, 3).number('leads', [], () => true);
    expect(badge(5)).toBe(5);
    expect(() => badge(5.5)).toThrow(/tab-cell-unreadable/);
  });
});
