import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay, weekdayOf } from '../../../src/core/time/days.ts';
import { type Period, isoWeekPeriod, monthsPeriod, previousPeriod } from '../../../src/core/time/period.ts';

const shown = (period: Period | null): string =>
  period ? `${isoDay(period.fromDay)} ${isoDay(period.toDay)}` : 'none';

describe('ISO weeks', () => {
  test.each([
    [2026, 1, '2025-12-29 2026-01-04'],
    [2026, 47, '2026-11-16 2026-11-22'],
    [2020, 53, '2020-12-28 2021-01-03'],
    [2026, 53, '2026-12-28 2027-01-03'],
    [2025, 53, 'none'],
    [2025, 52, '2025-12-22 2025-12-28'],
    [2026, 0, 'none'],
    [2026, 54, 'none'],
  ])('%i-W%i is %s', (year, week, expected) => expect(shown(isoWeekPeriod(year, week))).toBe(expected));

  // ISO 8601: a week belongs to the year of its Thursday, so the years of 53 weeks are those with 53 Thursdays.
  test('begin on Mondays, follow one another, and number 53 where the year has 53 Thursdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
        let thursdays = 0;
        for (let day = first; day <= last; day++) if (weekdayOf(day) === 4) thursdays++;
        expect(isoWeekPeriod(year, 53) !== null).toBe(thursdays === 53);
        for (let week = 1; week <= thursdays; week++) {
          const period = isoWeekPeriod(year, week);
          expect(period && weekdayOf(period.fromDay)).toBe(1);
          expect(period && period.toDay - period.fromDay).toBe(6);
          expect(period && isoDay(period.fromDay + 3).slice(0, 4)).toBe(String(year));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the period before', () => {
  test.each<[string, Period | null, string]>([
    ['a month: the month before', monthsPeriod(2026, 3, 1), '2026-02-01 2026-02-28'],
    ['January: December', monthsPeriod(2026, 1, 1), '2025-12-01 2025-12-31'],
    ['a quarter: the quarter before', monthsPeriod(2026, 4, 3), '2026-01-01 2026-03-31'],
    ['a year: the year before', monthsPeriod(2025, 1, 12), '2024-01-01 2024-12-31'],
    ['a week: the week before', isoWeekPeriod(2026, 1), '2025-12-22 2025-12-28'],
    ['a day: yesterday', { fromDay: dayOf(2026, 3, 1), toDay: dayOf(2026, 3, 1) }, '2026-02-28 2026-02-28'],
    ['ten days: ten days', { fromDay: dayOf(2026, 3, 11), toDay: dayOf(2026, 3, 20) }, '2026-03-01 2026-03-10'],
    [
      'from the first, but not to the end',
      { fromDay: dayOf(2026, 3, 1), toDay: dayOf(2026, 3, 10) },
      '2026-02-19 2026-02-28',
    ],
  ])('of %s', (_title, period, expected) => expect(period && shown(previousPeriod(period))).toBe(expected));

  test('ends the day before this one begins', () => {
    const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2090, 1, 1) });
    fc.assert(
      fc.property(day, fc.nat(900), (fromDay, more) => {
        const period = { fromDay, toDay: fromDay + more };
        expect(previousPeriod(period).toDay).toBe(fromDay - 1);
      }),
    );
  });
});
