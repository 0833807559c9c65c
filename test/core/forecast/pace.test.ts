import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../../src/core/time/schedule.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { curveOf, expectedShare, worked } from '../../../src/core/forecast/pace.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';

const march = monthsPeriod(2027, 3, 1);
const on = (day: number): number => dayOf(2027, 3, day);

describe('how much of a period is over', () => {
  test('is told by working days, the day itself included', () => {
    // March 2027 begins on a Monday and has 23 working days.
    expect([0, 1, 5, 7, 8, 31].map((day) => worked(PLAIN, march, on(day)) * 23)).toEqual([0, 1, 5, 5, 6, 23]);
  });

  test('leaves out holidays', () => {
    expect(worked({ ...PLAIN, daysOff: new Set([on(8)]) }, march, on(8))).toBeCloseTo(5 / 22, 12);
  });

  test('is 0 before it, 1 after it, and by calendar days where nobody works', () => {
    expect([worked(PLAIN, march, on(-20)), worked(PLAIN, march, on(99))]).toEqual([0, 1]);
    expect(worked({ ...PLAIN, weekend: [1, 2, 3, 4, 5, 6, 7] }, march, on(15))).toBeCloseTo(15 / 31, 12);
  });
});

describe('the usual course', () => {
  const quarters = [1, 4, 7].map((month) => monthsPeriod(2027, month, 3));

  test('is a straight line with fewer than three periods', () => {
    expect(curveOf(() => 1, quarters.slice(1), PLAIN)).toBeNull();
    expect(expectedShare(null, 0.3)).toBe(0.3);
  });

  test('of events on every working day is a straight line too', () => {
    const everyWorkingDay = (day: number): number =>
      worked(PLAIN, { fromDay: day, toDay: day }, day) > 0 && (day - 2) % 7 < 5 ? 3 : 0;
    const curve = curveOf(everyWorkingDay, quarters, PLAIN);
    for (const share of [0, 0.1, 0.33, 0.5, 0.99, 1]) expect(expectedShare(curve, share)).toBeCloseTo(share, 9);
  });

  test('of a launch on the last day comes at the end, up to 20 events that are taken to come evenly', () => {
    const lastDays = quarters.map(({ toDay }) => toDay);
    const curve = curveOf((day) => (lastDays.includes(day) ? 1000 : 0), quarters, PLAIN);
    expect(expectedShare(curve, 0.5)).toBeCloseTo((20 * 0.5) / 3020, 9);
    expect(expectedShare(curve, 1)).toBe(1);
  });

  test('is the median of the periods: one odd quarter does not bend it', () => {
    const firstDays = quarters.slice(0, 1).map(({ fromDay }) => fromDay);
    const even = (day: number): number =>
      firstDays.some((first) => day >= first && day < first + 80) ? (day === firstDays[0] ? 500 : 0) : 2;
    const curve = curveOf(even, quarters, PLAIN);
    expect(expectedShare(curve, 0.5)).toBeCloseTo(0.5, 1);
  });

  test('starts at 0, ends at 1 and never falls', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 7, maxLength: 40 }), (counts) => {
        const curve = curveOf((day) => counts[day % counts.length] ?? 0, quarters, PLAIN);
        if (curve === null) return;
        expect([curve[0], curve[curve.length - 1]]).toEqual([0, 1]);
        curve.forEach((share, i) => {
          if (i > 0) expect(share).toBeGreaterThanOrEqual((curve[i - 1] ?? NaN) - 1e-12);
        });
      }),
    );
  });
});
