import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { UNREADABLE } from '../../../../src/read/cells/columnValues.ts';
import { atSecond, numberSerial, plausible } from '../../../../src/read/cells/dates/plausible.ts';
import { zoneNamed } from '../../../support/found.ts';

test('October 1954 to January 2119 is a date of a lead', () => {
  expect([dayOf(1954, 10, 3), dayOf(2119, 1, 10)]).toEqual([20000, 79999]);
  expect([19999.9, 20000, 79999.9, 80000, NaN].map(plausible)).toEqual([
    UNREADABLE,
    20000,
    79999.9,
    UNREADABLE,
    UNREADABLE,
  ]);
});

test.each([
  ['a serial', 46331.5, 46331.5],
  ['seconds since 1970', 1_793_836_800, dayOf(2026, 11, 5)],
  ['milliseconds since 1970', 1_793_836_800_000, dayOf(2026, 11, 5)],
  ['zero', 0, NaN],
  ['an amount', 500, UNREADABLE],
  ['seconds before July 1998', 800_000_000, UNREADABLE],
])('%s', (_title, number, serial) => expect(numberSerial(number, zoneNamed('UTC'))).toBe(serial));

test('seconds are those of the zone', () =>
  expect(numberSerial(1_793_836_800, zoneNamed('Asia/Yekaterinburg'))).toBeCloseTo(dayOf(2026, 11, 5) + 5 / 24, 9));

test('a time of day is the number that the zone gives, to the last bit', () =>
  expect(atSecond(dayOf(2026, 11, 5), 52_205)).toBe(zoneNamed('UTC').serialOf(Date.UTC(2026, 10, 5, 14, 30, 5))));
