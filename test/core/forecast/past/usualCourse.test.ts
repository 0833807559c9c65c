import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_SCHEDULE } from '../../../../src/core/time/schedule.ts';
import { expectedShare, usualCourseOf } from '../../../../src/core/forecast/past/usualCourse.ts';
import { workedShare } from '../../../../src/core/forecast/past/workShare.ts';
import { monthsPeriod } from '../../../../src/core/time/period.ts';

describe('the usual course', () => {
  const quarters = [1, 4, 7].map((month) => monthsPeriod(2027, month, 3));

  test('is a straight line with fewer than three periods', () => {
    expect(usualCourseOf(() => 1, quarters.slice(1), PLAIN_SCHEDULE)).toBeNull();
    expect(expectedShare(null, 0.3)).toBe(0.3);
  });

  test('of events on every working day is a straight line too', () => {
    const everyWorkingDay = (day: number): number =>
      workedShare(PLAIN_SCHEDULE, { fromDay: day, toDay: day }, day) > 0 && (day - 2) % 7 < 5 ? 3 : 0;
    const curve = usualCourseOf(everyWorkingDay, quarters, PLAIN_SCHEDULE);
    for (const share of [0, 0.1, 0.33, 0.5, 0.99, 1]) expect(expectedShare(curve, share)).toBeCloseTo(share, 9);
  });

  test('of a launch on the last day comes at the end, up to 20 events that are taken to come evenly', () => {
    const lastDays = quarters.map(({ toDay }) => toDay);
    const curve = usualCourseOf((day) => (lastDays.includes(day) ? 1000 : 0), quarters, PLAIN_SCHEDULE);
    expect(expectedShare(curve, 0.5)).toBeCloseTo((20 * 0.5) / 3020, 9);
    expect(expectedShare(curve, 1)).toBe(1);
  });

  test('is the median of the periods: one odd quarter does not bend it', () => {
    const firstDays = quarters.slice(0, 1).map(({ fromDay }) => fromDay);
    const even = (day: number): number =>
      firstDays.some((first) => day >= first && day < first + 80) ? (day === firstDays[0] ? 500 : 0) : 2;
    const curve = usualCourseOf(even, quarters, PLAIN_SCHEDULE);
    expect(expectedShare(curve, 0.5)).toBeCloseTo(0.5, 1);
  });

  test('starts at 0, ends at 1 and never falls', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 7, maxLength: 40 }), (counts) => {
        const curve = usualCourseOf((day) => counts[day % counts.length] ?? 0, quarters, PLAIN_SCHEDULE);
        if (curve === null) return;
        expect([curve[0], curve[curve.length - 1]]).toEqual([0, 1]);
        curve.forEach((share, i) => {
          if (i > 0) expect(share).toBeGreaterThanOrEqual((curve[i - 1] ?? NaN) - 1e-12);
        });
      }),
    );
  });
});
