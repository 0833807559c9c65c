import { describe, expect, test } from 'vitest';
import { workdaysOf } from '../../../src/core/time/workdays.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { PLAIN_SCHEDULE } from '../../../src/core/time/schedule.ts';

const november = monthsPeriod(2026, 11, 1);

describe('working days of a period', () => {
  // November 2026 begins on a Sunday and ends on a Monday.
  const days = workdaysOf(PLAIN_SCHEDULE, november);
  test('are counted to the end of each day', () => {
    expect(days.over.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 6]);
    expect([days.isWork(0), days.isWork(1)]).toEqual([false, true]);
    expect(days.shareAt(12)).toBe(10 / 21);
  });
  test('have a day for each count: the working day itself, or the end of the days off behind it', () => {
    const dateAt = (count: number, isWork: boolean): number => days.dayAt(count, isWork) - november.fromDay + 1;
    expect([dateAt(5, true), dateAt(5, false)]).toEqual([6, 8]);
    expect([dateAt(0, false), dateAt(4, false)]).toEqual([1, 5]);
  });
  test('end with the last day where there are fewer', () => {
    expect([days.dayAt(22, true), days.dayAt(22, false)]).toEqual([november.toDay, november.toDay]);
  });
  test('are all days where nobody works', () => {
    const none = workdaysOf({ ...PLAIN_SCHEDULE, weekend: [1, 2, 3, 4, 5, 6, 7] }, november);
    expect([none.over[0], none.shareAt(14), none.dayAt(3, true) - november.fromDay]).toEqual([1, 0.5, 2]);
  });
});
