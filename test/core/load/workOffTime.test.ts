import { describe, expect, test } from 'vitest';
import { hasTimeOfDay, workOnDaysOff, workOutOfHours } from '../../../src/core/load/workOffTime.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { PLAIN_SCHEDULE } from '../../../src/core/time/schedule.ts';

/** Eight weeks before, from a Monday, and the two after them. */
const monday = dayOf(2027, 1, 4);
const before = { fromDay: monday, toDay: monday + 55 };
const now = { fromDay: monday + 56, toDay: monday + 69 };
const noon = (day: number): number => day + 0.5;
const workdays = Array.from({ length: 70 }, (_, i) => monday + i).filter((day) => (day - monday) % 7 < 5);
const saturday = (week: number): number => monday + 7 * week + 5;

describe('work on days off', () => {
  test('is told when it surely became more frequent: all four days off now, none of sixteen before', () => {
    const off = [saturday(8), saturday(8) + 1, saturday(9), saturday(9) + 1];
    expect(workOnDaysOff([...workdays, ...off].map(noon), PLAIN_SCHEDULE, now, before)).toEqual({
      now: 4 / 14,
      usual: 0,
    });
  });
  test('is not told of one Saturday with ten calls', () => {
    const calls = Array.from({ length: 10 }, () => saturday(8));
    expect(workOnDaysOff([...workdays, ...calls].map(noon), PLAIN_SCHEDULE, now, before)).toBeNull();
  });
  test('is not told where there was no work before', () =>
    expect(workOnDaysOff([noon(saturday(8))], PLAIN_SCHEDULE, now, before)).toBeNull());
});

describe('work out of hours', () => {
  const late = (day: number): number => day + 21 / 24;
  test('is told when such days surely became more frequent: all ten now, none of forty before', () =>
    expect(
      workOutOfHours(
        workdays.map((day) => (day > before.toDay ? late(day) : noon(day))),
        PLAIN_SCHEDULE,
        now,
        before,
      ),
    ).toEqual({
      now: 1,
      usual: 0,
    }));
  test('goes by the hours of the schedule', () => {
    const nights = { ...PLAIN_SCHEDULE, hours: { from: 12 / 24, to: 22 / 24 } };
    expect(
      workOutOfHours(
        workdays.map((day) => (day > before.toDay ? late(day) : noon(day))),
        nights,
        now,
        before,
      ),
    ).toBeNull();
  });
  test('leaves out dates without a time', () =>
    expect(workOutOfHours(workdays, PLAIN_SCHEDULE, now, before)).toBeNull());
});

test.each([
  [46000, false],
  [46000 + 1 / 86_400, true],
  // Half a second before midnight rounds to it.
  [46000.999999, false],
])('of %d it is %s that it has a time of day', (serial, timed) => expect(hasTimeOfDay(serial)).toBe(timed));
