import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { moneyColumn } from '../../../../src/read/cells/numbers/moneyColumn.ts';

/** A column of amounts, beside each the currency that its row names. */
const money = (header: string, ...rows: (Cell | readonly [amount: Cell, currency: Cell])[]) => {
  const pairs = rows.map((row): readonly Cell[] => (Array.isArray(row) ? row : [row as Cell]));
  const currencyColumn = pairs.some((pair) => pair.length > 1) ? 1 : undefined;
  const table = { rows: pairs, lines: Int32Array.from(pairs, (_, i) => i) };
  const column = moneyColumn(table, 0, { header, currencyColumn });
  const { values, all, foreign, unreadable, guessed, currency } = column;
  return {
    values: [...values],
    all: [...all],
    foreign: [...foreign],
    unreadable,
    guessed,
    currency,
    each: rows.map((_, lead) => column.currencyOf(lead)),
  };
};

describe('one currency', () => {
  test('numbers without any currency are in none', () =>
    expect(money('Сумма', 1, '2,5', '', '−3')).toEqual({
      values: [1, 2.5, NaN, -3],
      all: [1, 2.5, NaN, -3],
      foreign: [],
      unreadable: [],
      guessed: [],
      currency: null,
      each: [null, null, null, null],
    }));
  test.each<[string, string, (Cell | [Cell, Cell])[], string]>([
    ['the header names it', 'Стоимость, RUB', [100, '200'], 'RUB'],
    ['a cell names it', 'Сумма', [100, '200 ₽'], 'RUB'],
    [
      'a column names it',
      'Amount',
      [
        [100, 'KZT'],
        [200, ''],
      ],
      'KZT',
    ],
    [
      'a column names it in words',
      'Сумма',
      [
        [100, 'Российский рубль'],
        [200, 'руб.'],
      ],
      'RUB',
    ],
    ['the header and the cells say the same', 'Бюджет, ₽', [100, '200 руб.'], 'RUB'],
    [
      'an export that converts leaves the old currency beside',
      'Стоимость, RUB',
      [
        [100, 'USD'],
        [200, 'RUB'],
      ],
      'RUB',
    ],
    ['a dollar sign under Canadian dollars', 'Amount (CAD)', [100, '$200'], 'CAD'],
    [
      'a dollar sign beside Canadian dollars',
      'Amount',
      [
        [100, 'CAD'],
        ['$200', 'CAD'],
      ],
      'CAD',
    ],
    ['roubles under Belarusian ones', 'Сумма, BYN', ['100 руб.', 200], 'BYN'],
    [
      'a column that says nothing known',
      'Сумма',
      [
        ['100 ₽', 'x'],
        [200, '—'],
      ],
      'RUB',
    ],
  ])('%s', (_title, header, rows, currency) => {
    const read = money(header, ...rows);
    expect(read).toMatchObject({ values: [100, 200], all: [100, 200], foreign: [], currency });
    expect(read.each).toEqual([currency, currency]);
  });
  test('a share is no amount', () =>
    expect(money('Комиссия', '5 %', '1,234 %', 100, 'x')).toMatchObject({
      values: [NaN, NaN, 100, NaN],
      all: [NaN, NaN, 100, NaN],
      unreadable: [0, 1, 3],
      guessed: [],
    }));
  test('what could be a thousand times less is guessed', () =>
    expect(money('Сумма', '1,234 ₽', '5 ₽')).toMatchObject({ values: [1234, 5], guessed: [0], currency: 'RUB' }));
});

describe('two currencies are never added up', () => {
  test('the most frequent is the main one, and cells without a sign are in it', () =>
    expect(money('Сумма', '100 ₽', '$5', 200, '300 ₽', 'x', '')).toEqual({
      values: [100, NaN, 200, 300, NaN, NaN],
      all: [100, 5, 200, 300, NaN, NaN],
      foreign: [['USD', [1]]],
      unreadable: [4],
      guessed: [],
      currency: 'RUB',
      each: ['RUB', 'USD', 'RUB', 'RUB', 'RUB', 'RUB'],
    }));
  test('of equally frequent ones the first in the alphabet is the main one', () =>
    expect(money('Сумма', '100 ₽', '5 €')).toMatchObject({
      currency: 'EUR',
      values: [NaN, 5],
      foreign: [['RUB', [0]]],
    }));
  test('blank cells have no vote', () =>
    expect(money('Amount', [1, 'USD'], ['', 'RUB'], ['x', 'RUB'])).toMatchObject({ currency: 'USD', foreign: [] }));
  test('a sign of its own overrules the header', () =>
    expect(money('Стоимость, RUB', '100', '$5', '5 USD', '7 €')).toMatchObject({
      currency: 'RUB',
      values: [100, NaN, NaN, NaN],
      foreign: [
        ['EUR', [3]],
        ['USD', [1, 2]],
      ],
    }));
  test('a sign of its own overrules the column', () =>
    expect(money('Amount', ['$5', 'RUB'], [100, 'RUB'], [200, 'RUB'])).toMatchObject({
      currency: 'RUB',
      values: [NaN, 100, 200],
      foreign: [['USD', [0]]],
    }));
  test('a header names the main one even when no cell is in it', () =>
    expect(money('Сумма, руб.', '$5', '$6')).toMatchObject({
      currency: 'RUB',
      values: [NaN, NaN],
      foreign: [['USD', [0, 1]]],
    }));
  test('a code that nobody listed is a currency beside a number', () =>
    expect(money('Amount', '5 XOF', '$1', '$2')).toMatchObject({ currency: 'USD', foreign: [['XOF', [0]]] }));
});

describe('laws', () => {
  const cell = fc.constantFrom<Cell>(
    ...['100 ₽', '$5', '7 €', '1,5 тыс. руб.', '300 тг', 12, '1,234', '', 'x', '5 %', '-20 ₽'],
  );
  const row = fc.tuple(cell, fc.constantFrom<Cell>('RUB', 'USD', '', 'KZT'));
  const rows = fc.array(row, { minLength: 1, maxLength: 12 });
  const header = fc.constantFrom('Сумма', 'Сумма, руб.', 'Amount (USD)');

  test('every amount is in the main currency or in one foreign one', () => {
    fc.assert(
      fc.property(header, rows, (title, pairs) => {
        const { values, all, foreign, unreadable, currency, each } = money(title, ...pairs);
        const abroad = foreign.flatMap(([, leads]) => leads);
        expect(new Set(abroad).size).toBe(abroad.length);
        all.forEach((amount, lead) => {
          const isForeign = abroad.includes(lead);
          expect(values[lead]).toBe(isForeign ? NaN : amount);
          if (isForeign) expect(each[lead]).not.toBe(currency);
          expect(Number.isNaN(amount)).toBe(unreadable.includes(lead) || pairs[lead]?.[0] === '');
        });
        foreign.forEach(([code, leads]) => leads.forEach((lead) => expect(each[lead]).toBe(code)));
      }),
    );
  });

  test('the order of rows changes no amount and no currency', () => {
    const shuffled = rows.chain((pairs) =>
      fc.tuple(fc.constant(pairs), fc.shuffledSubarray([...pairs.keys()], { minLength: pairs.length })),
    );
    fc.assert(
      fc.property(header, shuffled, (title, [pairs, order]) => {
        const straight = money(title, ...pairs);
        const mixed = money(title, ...order.map((i) => pairs[i] ?? ''));
        expect(mixed.values).toEqual(order.map((i) => straight.values[i]));
        expect(mixed.each).toEqual(order.map((i) => straight.each[i]));
        expect(mixed.foreign.map(([code, leads]) => [code, leads.length])).toEqual(
          straight.foreign.map(([code, leads]) => [code, leads.length]),
        );
        expect(mixed.currency).toBe(straight.currency);
      }),
    );
  });
});
