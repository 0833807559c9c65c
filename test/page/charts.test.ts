import { describe, expect, test } from 'vitest';
import { MemoryWorkbook, type HeldChart, type MemoryCell } from '../../playground/host/index.ts';
import { figuresOf, writerFor } from '../../playground/page/charts/figures.ts';
import { Line, planeFor } from '../../playground/page/charts/Plane.tsx';
import { fitted } from '../../playground/page/charts/plot.ts';
import { scriptTable } from '../../playground/page/charts/scriptTable.ts';
import { type Signs, signsAt, tableAt } from '../../playground/page/charts/table.ts';

const bookOf = (cells: readonly (readonly MemoryCell[])[]): MemoryWorkbook =>
  new MemoryWorkbook([{ name: 'A', cells }]);
const FIRST = { row: 0, column: 0, rows: 1, columns: 1 };

describe('the table under a chart', () => {
  test('ends at the first row and the first title that are blank', () => {
    const sheet = bookOf([
      ['Step', 'Leads', null, 'Other'],
      ['Created', 120, null, 5],
      ['Paid', { error: '#N/A' }],
      [null, 7],
      ['Below', 9],
    ]).activeSheet();
    expect(tableAt(sheet, FIRST)).toMatchObject({
      titles: ['Step', 'Leads'],
      rows: [{ label: 'Created' }, { label: 'Paid' }],
    });
    expect(tableAt(sheet, FIRST)?.rows.map(({ values }) => values[1])).toEqual([120, null]);
  });

  test.each([
    ['nothing', [[]]],
    ['titles alone', [['Step', 'Leads']]],
    ['an error', [[{ error: '#ERROR!' }], ['Created', 1]]],
  ])('is none where there is %s', (_what, cells) => {
    expect(tableAt(bookOf(cells).activeSheet(), FIRST)).toBeNull();
  });

  test('of a script has the labels of its first range and the figures of the others', () => {
    const book = bookOf([
      ['Week', 'Plan', 'Sales'],
      ['W1', 10, 8],
      [null, 11, 9],
      ['W3', 12, null],
    ]);
    const range = (column: number) => ({ sheetId: '0', at: { row: 0, column, rows: 4, columns: 1 } });
    const chart: HeldChart = {
      type: 'LINE',
      ranges: [range(0), range(1), range(2)],
      headers: 1,
      at: { row: 0, column: 4, x: 0, y: 0 },
      width: 600,
      height: 371,
      title: 'Weeks',
      colors: [],
      legend: 'bottom',
    };
    expect(scriptTable(chart, book)).toEqual({
      titles: ['Week', 'Plan', 'Sales'],
      rows: [
        { label: 'W1', values: [null, 10, 8], texts: ['W1', '10', '8'] },
        { label: 'W3', values: [null, 12, null], texts: ['W3', '12', ''] },
      ],
    });
  });
});

test.each<[string, readonly string[], Signs | null]>([
  ['money with its sign before it', ['Sales', '$1,200'], { before: '$', behind: '' }],
  ['money with its sign behind it', ['Sales', '', '1\u00a0200\u00a0₽'], { before: '', behind: '\u00a0₽' }],
  ['a share, which is written as one', ['Sales', '22 %'], null],
  ['a number alone', ['Sales', '-1,200.5'], null],
  ['no number', ['Sales'], null],
])('the axis takes its sign from the cells: %s', (_what, texts, signs) => {
  const shown = texts.map((text) => [text]);
  const sheet = bookOf(texts.map((text) => [/\d/.test(text) ? 7 : text])).activeSheet();
  expect(
    signsAt(Object.assign(sheet, { shown: () => shown }), { row: 0, column: 0, rows: texts.length, columns: 1 }),
  ).toEqual(signs);
});

describe('a plane for lines', () => {
  const size = { width: 456, height: 230 };
  const labels = ['a', 'b', 'c'];

  test('begins at zero, unless the values are all close to the highest', () => {
    expect(planeFor(labels, [2, 10], size, 12).ticks[0]).toBe(0);
    expect(planeFor(labels, [90, 95], size, 12).ticks[0]).toBe(75);
  });

  test('has its highest tick at the top, its lowest at the bottom and its places from left to right', () => {
    const { x, y, ticks } = planeFor(labels, [0, 10], size, 12);
    expect([y(ticks.at(-1) ?? NaN), y(ticks[0] ?? NaN)]).toEqual([8, 208]);
    expect([x(0), x(1), x(2)]).toEqual([80, 262, 444]);
  });

  test('leaves a gap in a line where a value is missing', () => {
    const plane = planeFor(labels.concat('d'), [0, 10], size, 12);
    expect(Line({ plane, values: [0, 10, null, 10] })).toMatchObject({
      props: { d: 'M80.0 208.0L201.3 8.0M444.0 8.0' },
    });
  });
});

test('a text is cut where it would not fit', () => {
  expect(fitted('Victor', 36)).toBe('Victor');
  expect(fitted('Victoria', 36)).toBe('Victo…');
});

test.each([
  ['en', [0.5, 1], '50%'],
  ['en', [0.5, 2], '0.5'],
  ['ru', [0.5, 2], '0,5'],
])('in %s the first of %j is written %s', (language, values, written) => {
  expect(writerFor(figuresOf(language), values)(values[0] ?? NaN)).toBe(written);
});
