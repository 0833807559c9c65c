import { expect, test } from 'vitest';
import { serialOf, serialOfIso, toMinute, weekdayFromMonday } from '../../playground/sample/calendar.ts';

test.each([
  [1899, 12, 30, 0],
  [1900, 3, 1, 61],
  [2000, 1, 1, 36526],
  [2026, 1, 5, 46027],
  [2028, 2, 29, 46812],
])('%i-%i-%i is the serial a spreadsheet shows, %i', (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  ['2026-01-05', 46027],
  ['', null],
  ['05.01.2026', null],
])('an ISO day is read, anything else is not: "%s"', (text, serial) => {
  expect(serialOfIso(text)).toBe(serial);
});

test('5 January 2026 is a Monday and a week later it is one again', () => {
  expect([46027, 46033, 46034.9].map(weekdayFromMonday)).toEqual([0, 6, 0]);
});

test('a time is rounded to the minute', () => {
  expect(toMinute(46027 + 10.49 / 1440)).toBe(46027 + 10 / 1440);
});
