import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { UNREADABLE } from '../../../../src/read/cells/columnValues.ts';
import { numericDate } from '../../../../src/read/cells/dates/numericDate.ts';
import { zoneNamed } from '../../../support/found.ts';

const NOV5 = dayOf(2026, 11, 5);
const read = (text: string, monthFirst = false, zone = 'UTC'): number => numericDate(text, monthFirst, zoneNamed(zone));

test.each([
  ['2026-11-05', NOV5],
  ['5.11.2026', NOV5],
  ['5/11/26', NOV5],
  ['05.11.70', dayOf(1970, 11, 5)],
  ['05.11.69', dayOf(2069, 11, 5)],
  ['2026-11-05 06:00', NOV5 + 0.25],
  ['2026-11-05T18:00:00.000', NOV5 + 0.75],
  ['5.11.2026, 6:00 PM', NOV5 + 0.75],
  ['5.11.2026 12:00 AM', NOV5],
  ['2026-11-05T18:00:00Z', NOV5 + 0.75],
  ['2026-11-05T18:00:00+06:00', NOV5 + 0.5],
  ['31.02.2026', UNREADABLE],
  ['13.13.2026', UNREADABLE],
  ['2026-11-05 25:00', UNREADABLE],
  ['00.00.0000', NaN],
  ['5 Nov 2026', NaN],
  ['5.11', NaN],
  ['', NaN],
])('%s is %d', (text, serial) => expect(read(text)).toBe(serial));

test('the order matters only where both are possible', () => {
  expect(read('05/11/2026', true)).toBe(dayOf(2026, 5, 11));
  expect(read('25/11/2026', true)).toBe(dayOf(2026, 11, 25));
  expect(read('11/25/2026', false)).toBe(dayOf(2026, 11, 25));
});

test('an instant is told in the local time of the zone, a local time is not moved', () => {
  expect(read('2026-11-05T18:00:00Z', false, 'Europe/Moscow')).toBe(NOV5 + 0.875);
  expect(read('2026-11-05 18:00', false, 'Europe/Moscow')).toBe(NOV5 + 0.75);
});
