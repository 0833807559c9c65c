import { expect, test } from 'vitest';
import { dayOrderOf, isDotted, orderOf, toldBy } from '../../../../src/read/cells/dates/dayOrder.ts';

test.each([
  ['25/11/2026', 'day'],
  ['11/25/2026', 'month'],
  ['Wed, 05/11/26', 'either'],
  ['5.11.2026', 'either'],
  ['05/05/2026', null],
  ['2026-11-05', null],
  ['25/25/2026', null],
  ['5 Nov 2026', null],
  ['05/11', null],
])('%s proves %s', (text, order) => expect(orderOf(text)).toBe(order));

test.each([
  [[], null],
  [[null, null], null],
  [[null, 'either'], 'either'],
  [['either', 'day'], 'day'],
  [['month', 'either', null], 'month'],
  [['day', 'month'], 'both'],
] as const)('%j together prove %s', (orders, order) => expect(toldBy(orders)).toBe(order));

test('dots come after the first number', () =>
  expect(['05.11.2026', 'ср 5.11.26', '05/11/2026', '2026'].map(isDotted)).toEqual([true, true, false, false]));

test('of a column only texts prove anything', () => {
  const rows = [['11/25/2026'], [new Date(0)], ['25/11/2026']];
  expect(dayOrderOf({ rows, lines: Int32Array.of(1, 2) }, 0)).toBe('day');
  expect(dayOrderOf({ rows, lines: Int32Array.of(0, 1, 2) }, 0)).toBe('both');
  expect(dayOrderOf({ rows, lines: Int32Array.of(1) }, 0)).toBeNull();
});
