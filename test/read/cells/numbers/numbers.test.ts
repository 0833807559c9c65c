import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { UNREADABLE } from '../../../../src/read/cells/dates/dates.ts';
import { cellNumber, numberColumn } from '../../../../src/read/cells/numbers/numbers.ts';

const linesOf = (column: readonly Cell[]) => ({
  rows: column.map((cell) => [cell]),
  lines: Int32Array.from(column, (_, i) => i),
});

const read = (...column: Cell[]) => {
  const { values, unreadable, guessed } = numberColumn(linesOf(column), 0);
  return { values: [...values], unreadable, guessed };
};

describe('a number cell', () => {
  test.each<[Cell, number]>([
    [12_500, 12_500],
    [0, 0],
    [-30.5, -30.5],
    ['12500', 12_500],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
  ])('%j is %d', (cell, expected) => expect(cellNumber(cell)).toBe(expected));

  test.each<[string, number]>([
    ['12 500', 12_500],
    ['12\u00a0500', 12_500],
    ['12\u202f500,5', 12_500.5],
    ['12\u2009500', 12_500],
    ["12'500.50", 12_500.5],
    ['12’500', 12_500],
    ['1 234 567,89', 1_234_567.89],
    ['1 234,567', 1234.567],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['95,570.69', 95_570.69],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['12,34,567', 1_234_567],
    ['1,23,456.50', 123_456.5],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,2345', 1.2345],
    ['1234,567', 1234.567],
  ])('separators: %j is %d', (cell, expected) => expect(cellNumber(cell)).toBe(expected));

  test.each<[string, number]>([
    ['+500', 500],
    ['-500', -500],
    ['−500', -500],
    ['–500', -500],
    ['- 5 000', -5000],
    ['500-', -500],
    ['500,00−', -500],
    ['(5 000,00)', -5000],
    ['(5 000,00 ₽)', -5000],
    ['($1,234,567)', -1_234_567],
    ['$(5,000.00)', -5000],
    ['-$5', -5],
    ['$-5', -5],
    ['−45 000 ₸', -45_000],
  ])('signs: %j is %d', (cell, expected) => expect(cellNumber(cell)).toBe(expected));

  test.each<[string, number]>([
    ['12 500,00\u00a0₽', 12_500],
    ['12\u00a0500,00\u00a0₽', 12_500],
    ['12 500 руб.', 12_500],
    ['300 р.', 300],
    ['12500₽', 12_500],
    ['20 долл. США', 20],
    ['$12,400.00', 12_400],
    ['US$ 12.5', 12.5],
    ['RUB 12 500', 12_500],
    ['12 500 AED', 12_500],
    ['$5 CAD', 5],
    ['500,- Kč', 500],
    ['\u200e12\u200b ₽\ufeff', 12],
  ])('currencies: %j is %d', (cell, expected) => expect(cellNumber(cell)).toBe(expected));

  test.each<[string, number]>([
    ['12,5 %', 0.125],
    ['12.5%', 0.125],
    ['-3 %', -0.03],
    ['12,5 тыс.', 12_500],
    ['12,5 тыс. руб.', 12_500],
    ['12,5тыс', 12_500],
    ['5 тысяч рублей', 5000],
    ['12 т.р.', 12_000],
    ['12к', 12_000],
    ['12.5k', 12_500],
    ['$12.5K', 12_500],
    ['1,2 млн', 1_200_000],
    ['1,2 млн ₽', 1_200_000],
    ['1.2M', 1_200_000],
    ['1.2 million dollars', 1_200_000],
    ['3 млрд', 3e9],
    ['1.1bn', 1.1e9],
    ['-1,2 млн', -1_200_000],
  ])('shares, thousands and millions: %j is %d', (cell, expected) => expect(cellNumber(cell)).toBe(expected));

  test.each<[Cell]>([
    [''],
    [null],
    [undefined],
    ['  '],
    ['\u00a0'],
    [false],
    ['-'],
    ['—'],
    [' – '],
    ['--'],
    ['\u200b'],
  ])('%j is blank', (cell) => expect(cellNumber(cell)).toBeNaN());

  test.each<[Cell]>([
    ['тысяча'],
    ['₽'],
    ['%'],
    ['12-15'],
    ['12 или 13'],
    ['≈ 500'],
    ['от 500'],
    ['5 кг'],
    ['12 шт.'],
    ['12:30'],
    ['05.11.2026'],
    ['2026-11-05'],
    ['+7 999 123-45-67'],
    ['12 50'],
    ['1 2345'],
    ['12500 000'],
    ['1,234,56'],
    ['1,234.56.78'],
    ['1.234,567.890'],
    ['0,123,456'],
    ['12.34.567'],
    ['123,45,678'],
    ['-5-'],
    ['(5'],
    ['5)'],
    ['(-5)'],
    ['$5 ₽'],
    ['5 % ₽'],
    ['$5 %'],
    ['5 %%'],
    ['5 ктыс.'],
    ['=5'],
    [true],
    ['#N/A'],
    ['1e5'],
    ['1/2'],
    [NaN],
    [Infinity],
    [1e15],
    [-1.7e308],
    ['1 000 000 млрд'],
    ['9'.repeat(400)],
    [`0.${'1'.repeat(400)}`],
    [`1${' 000'.repeat(30)}`],
    [new Date(0)],
  ])('%j is refused rather than guessed', (cell) => expect(cellNumber(cell)).toBe(UNREADABLE));
});

describe('a comma or a point before three digits', () => {
  test.each<[string, string[], number[]]>([
    ['a comma is decimal beside 12,5', ['1,234', '12,5'], [1.234, 12.5]],
    ['a comma is decimal beside 1.234,50', ['1,234', '1.234,50'], [1.234, 1234.5]],
    ['a comma is decimal beside 1.234.567', ['1,234', '1.234.567'], [1.234, 1_234_567]],
    ['a comma is decimal beside 0,125', ['1,234', '0,125'], [1.234, 0.125]],
    ['a comma parts thousands beside 12.5', ['1,234', '12.5'], [1234, 12.5]],
    ['a comma parts thousands beside 1,234.50', ['1,234', '1,234.50'], [1234, 1234.5]],
    ['a comma parts thousands beside 12,34,567', ['1,234', '12,34,567'], [1234, 1_234_567]],
    ['a point is decimal beside 12.5', ['1.234', '12.5'], [1.234, 12.5]],
    ['a point is decimal beside 1,234,567', ['1.234', '1,234,567'], [1.234, 1_234_567]],
    ['a point parts thousands beside 12,5', ['1.234', '12,5'], [1234, 12.5]],
    ['a point parts thousands beside 12 500,00 ₽', ['1.234', '12 500,00 ₽'], [1234, 12_500]],
    ['decimal of a million', ['1,234 млн', '1,5 млн'], [1_234_000, 1_500_000]],
  ])('%s', (_title, column, values) => expect(read(...column)).toEqual({ values, unreadable: [], guessed: [] }));

  test('is a guess of thousands when nothing tells', () =>
    expect(read(5, '12 500', '1,234', '7', '-1.234 ₽')).toEqual({
      values: [5, 12_500, 1234, 7, -1234],
      unreadable: [],
      guessed: [2, 4],
    }));
  test('is not read when other cells contradict each other, which are read', () =>
    expect(read('x', '1,234', '12,5', '1.234', '1,234.50')).toEqual({
      values: [NaN, NaN, 12.5, NaN, 1234.5],
      unreadable: [0, 1, 3],
      guessed: [],
    }));
});

test('a column says which leads it says nothing readable for', () =>
  expect(read(1, 'x', '', '2,5')).toEqual({ values: [1, NaN, NaN, 2.5], unreadable: [1], guessed: [] }));

test('a lead outside the table is blank', () => {
  const { values, unreadable } = numberColumn({ rows: [[1]], lines: Int32Array.of(0, 5) }, 3);
  expect([[...values], unreadable]).toEqual([[NaN, NaN], []]);
});

/** How a country writes numbers: what parts thousands, and the decimal mark. */
const LOCALES = [' ,', '\u00a0,', '\u202f,', '.,', ',.', "'.", '’.', ' .', '\u2009,'] as const;
const AROUND = [
  '#',
  '# ₽',
  '#\u00a0₽',
  '# руб.',
  '$#',
  'EUR #',
  '#€',
  '# KZT',
  '(#)',
  '-#',
  '−#',
  '#-',
  '# тыс.',
  '# %',
];

/** A number of cents written out, by strings and not by the arithmetic under test. */
function written(cents: number, locale: string, isGrouped: boolean): string {
  const digits = String(cents).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const groups =
    [...whole]
      .reverse()
      .join('')
      .match(/.{1,3}/g) ?? [];
  const grouped = groups
    .map((group) => [...group].reverse().join(''))
    .reverse()
    .join(locale[0]);
  return `${isGrouped ? grouped : whole}${locale[1]}${digits.slice(-2)}`;
}

/** Cells of one column in one country's spelling, and the numbers they stand for. */
const spelledColumn = fc.constantFrom(...LOCALES).chain((locale) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1e11 }), fc.boolean(), fc.constantFrom(...AROUND))
      .map(([cents, isGrouped, around]) => ({
        cell: around.replace('#', () => written(cents, locale, isGrouped)),
        cents,
        around,
      })),
    { minLength: 1, maxLength: 12 },
  ),
);

const meant = (cents: number, around: string): number => {
  const size = around.includes('тыс') ? cents * 10 : around.includes('%') ? cents / 1e4 : cents / 100;
  return (/[-−(]/.test(around) ? -size : size) + 0;
};

describe('laws', () => {
  test('what a country writes is read back, to the last digit', () => {
    fc.assert(
      fc.property(spelledColumn, (cells) => {
        const { values, unreadable, guessed } = read(...cells.map(({ cell }) => cell));
        expect(values).toEqual(cells.map(({ cents, around }) => meant(cents, around)));
        expect([unreadable, guessed]).toEqual([[], []]);
      }),
    );
  });

  test('whole thousands are read as the column is written, when one cell of it tells', () => {
    const thousands = fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), thousands, fc.nat(), (locale, wholes, place) => {
        const cells = wholes.map((whole) => written(whole * 100, locale, true).slice(0, -3));
        const at = place % (cells.length + 1);
        cells.splice(at, 0, written(1250, locale, true));
        const { values, guessed } = read(...cells);
        values.splice(at, 1);
        expect(values).toEqual(wholes);
        expect(guessed).toEqual([]);
      }),
    );
  });

  test('the order of rows changes no number', () => {
    const cell = fc.constantFrom<Cell>(
      ...['1,234', '1.234', '12,5', '12.5', '1,234,567', '1.234,5', '12 500 ₽', '$5', '5 %', '', '-', 'x', 7],
    );
    const shuffled = fc
      .array(cell, { minLength: 1, maxLength: 10 })
      .chain((column) =>
        fc.tuple(fc.constant(column), fc.shuffledSubarray([...column.keys()], { minLength: column.length })),
      );
    fc.assert(
      fc.property(shuffled, ([column, order]) => {
        const straight = numberColumn(linesOf(column), 0);
        const mixed = numberColumn(linesOf(order.map((i) => column[i])), 0);
        expect([...mixed.values]).toEqual(order.map((i) => straight.values[i]));
        expect(mixed.unreadable.map((i) => order[i]).sort()).toEqual([...straight.unreadable].sort());
        expect(mixed.guessed.map((i) => order[i]).sort()).toEqual([...straight.guessed].sort());
      }),
    );
  });

  test('any text is a number below 1e15, blank or refused', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'01239.,\u00a0 -−()%₽$ktрубтысмлн'), maxLength: 16 }),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const value = cellNumber(cell);
        expect(value === UNREADABLE || Number.isNaN(value) || Math.abs(value) < 1e15).toBe(true);
        expect(Number.isNaN(value) && /\d/.test(cell)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
