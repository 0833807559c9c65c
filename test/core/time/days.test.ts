import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, isCivil, isoDay, secondOfDay, weekdayOf } from '../../../src/core/time/days.ts';

describe('a day serial', () => {
  test.each([
    ['1899-12-30', 0, 1899, 12, 30],
    ['1899-12-31', 1, 1899, 12, 31],
    ['1970-01-01', 25_569, 1970, 1, 1],
    ['2000-02-29', 36_585, 2000, 2, 29],
    ['2025-12-09', 46_000, 2025, 12, 9],
    ['2026-11-23', 46_349, 2026, 11, 23],
  ])('of %s is %i', (iso, serial, year, month, day) => {
    expect(dayOf(year, month, day)).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, day });
    expect(isoDay(serial)).toBe(iso);
  });

  // The language's own calendar, which works in milliseconds: the naive oracle.
  test('agrees with Date.UTC on every day of 1600 to 2600', () => {
    const year = fc.integer({ min: 1600, max: 2600 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        const serial = dayOf(y, m, d);
        expect((serial - 25_569) * 86_400_000).toBe(Date.UTC(y, m - 1, d));
        expect(civilOf(serial + 0.999)).toEqual({ year: y, month: m, day: d });
        expect(isoDay(serial)).toBe(new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10));
        expect(weekdayOf(serial) % 7).toBe(new Date(Date.UTC(y, m - 1, d)).getUTCDay());
      }),
    );
  });

  test('months roll over: month 13 is January, month 0 December, month -1 November', () => {
    expect(dayOf(2026, 13, 1)).toBe(dayOf(2027, 1, 1));
    expect(dayOf(2026, 0, 1)).toBe(dayOf(2025, 12, 1));
    expect(dayOf(2026, -1, 5)).toBe(dayOf(2025, 11, 5));
  });
});

describe('a date exists or not', () => {
  test.each([
    [2026, 2, 28, true],
    [2026, 2, 29, false],
    [2028, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 12, 31, true],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [2026, 1, 0, false],
  ])('%i-%i-%i: %s', (year, month, day, expected) => expect(isCivil(year, month, day)).toBe(expected));
});

test('2026-11-23 is a Monday, the Sunday before it is 7', () => {
  expect([weekdayOf(dayOf(2026, 11, 23)), weekdayOf(dayOf(2026, 11, 22)), weekdayOf(-1)]).toEqual([1, 7, 5]);
});

test.each([
  ['midnight', 46_000, 0],
  ['6:00', 46_000.25, 21_600],
  ['23:59:59', 46_000 + 86_399 / 86_400, 86_399],
  ['a hair before midnight, which is midnight', 46_000.999_999_9, 0],
])('%s is %d: second %d of its day', (_, serial, second) => {
  expect(secondOfDay(serial)).toBe(second);
});
