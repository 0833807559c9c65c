import { describe, expect, test } from 'vitest';
import { workShareFrom, workedShare } from '../../../../src/core/forecast/past/workShare.ts';
import { dayOf } from '../../../../src/core/time/days.ts';
import { monthsPeriod } from '../../../../src/core/time/period.ts';
import { PLAIN_SCHEDULE } from '../../../../src/core/time/schedule.ts';

const march = monthsPeriod(2027, 3, 1);
const on = (day: number): number => dayOf(2027, 3, day);

describe('how much of a period is over', () => {
  test('is told by working days, the day itself included', () => {
    // March 2027 begins on a Monday and has 23 working days.
    expect([0, 1, 5, 7, 8, 31].map((day) => workedShare(PLAIN_SCHEDULE, march, on(day)) * 23)).toEqual([
      0, 1, 5, 5, 6, 23,
    ]);
  });

  test('leaves out holidays', () => {
    expect(workedShare({ ...PLAIN_SCHEDULE, daysOff: new Set([on(8)]) }, march, on(8))).toBeCloseTo(5 / 22, 12);
  });

  test('is 0 before it, 1 after it, and by calendar days where nobody works', () => {
    expect([workedShare(PLAIN_SCHEDULE, march, on(-20)), workedShare(PLAIN_SCHEDULE, march, on(99))]).toEqual([0, 1]);
    expect(workedShare({ ...PLAIN_SCHEDULE, weekend: [1, 2, 3, 4, 5, 6, 7] }, march, on(15))).toBeCloseTo(15 / 31, 12);
  });
});

describe('how much somebody works of what everybody works', () => {
  test('is all of a period that begins after the first day', () =>
    expect(workShareFrom(PLAIN_SCHEDULE, PLAIN_SCHEDULE, march, on(-5))).toBe(1));
  test('is the part from the first day on: from Monday the 15th 13 of 23 working days', () =>
    expect(workShareFrom(PLAIN_SCHEDULE, PLAIN_SCHEDULE, march, on(15))).toBeCloseTo(13 / 23, 12));
  test('is less by own days off, and none when the first day is later', () => {
    expect(
      workShareFrom({ ...PLAIN_SCHEDULE, daysOff: new Set([on(1), on(2)]) }, PLAIN_SCHEDULE, march, 0),
    ).toBeCloseTo(21 / 23, 12);
    expect(workShareFrom(PLAIN_SCHEDULE, PLAIN_SCHEDULE, march, on(32))).toBe(0);
  });
  test('goes by calendar days where nobody works', () => {
    const nobody = { ...PLAIN_SCHEDULE, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(workShareFrom(nobody, nobody, march, on(16))).toBeCloseTo(16 / 31, 12);
  });
});
