import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { PERIOD_UNITS, periodAt, periodLabel, periodsFromTo } from '../../../src/core/time/periodUnit.ts';

const unit = fc.constantFrom(...PERIOD_UNITS);
const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) });

describe('the period that a day is in', () => {
  test.each([
    ['week', [2026, 11, 23], '2026-W48'],
    ['week', [2026, 11, 29], '2026-W48'],
    // ISO 8601: the year of a week is that of its Thursday.
    ['week', [2027, 1, 3], '2026-W53'],
    ['week', [2024, 12, 30], '2025-W01'],
    ['week', [2021, 1, 1], '2020-W53'],
    ['month', [2026, 2, 28], '2026-02'],
    ['month', [2026, 12, 31], '2026-12'],
    ['quarter', [2026, 1, 1], '2026-Q1'],
    ['quarter', [2026, 9, 30], '2026-Q3'],
    ['quarter', [2026, 11, 23], '2026-Q4'],
  ] as const)('%s of %j is %s', (kind, [year, month, date], label) =>
    expect(periodLabel(periodAt(kind, dayOf(year, month, date)))).toBe(label),
  );
  test('holds the day, and every day of it has the same', () =>
    fc.assert(
      fc.property(unit, day, fc.double({ min: 0, max: 0.99, noNaN: true }), (kind, date, time) => {
        const period = periodAt(kind, date + time);
        expect(period.fromDay <= date && date <= period.toDay).toBe(true);
        expect(periodAt(kind, period.fromDay)).toEqual(period);
        expect(periodAt(kind, period.toDay)).toEqual(period);
        expect(periodAt(kind, period.toDay + 1).fromDay).toBe(period.toDay + 1);
      }),
    ));
});

test('periods from one day to another follow each other without gaps, each with a label of its own', () =>
  fc.assert(
    fc.property(unit, day, fc.integer({ min: 0, max: 900 }), (kind, first, length) => {
      const periods = periodsFromTo(kind, first, first + length);
      expect(periods[0]).toEqual(periodAt(kind, first));
      expect(periods[periods.length - 1]).toEqual(periodAt(kind, first + length));
      periods.slice(1).forEach(({ fromDay }, i) => expect(fromDay).toBe((periods[i]?.toDay ?? NaN) + 1));
      expect(new Set(periods.map(periodLabel)).size).toBe(periods.length);
    }),
  ));

describe('a period of another kind is called by its days', () => {
  const from = dayOf(2026, 9, 1);
  test.each([
    [monthsPeriod(2026, 1, 12), '2026'],
    [monthsPeriod(2026, 9, 12), '2026/27'],
    [monthsPeriod(1999, 9, 12), '1999/00'],
    [{ fromDay: from, toDay: from }, '2026-09-01'],
    [{ fromDay: from, toDay: from + 11 }, '2026-09-01–2026-09-12'],
    // A Tuesday to a Monday: seven days, but no week.
    [{ fromDay: from, toDay: from + 6 }, '2026-09-01–2026-09-07'],
    [monthsPeriod(2026, 2, 3), '2026-02-01–2026-04-30'],
    [{ fromDay: from, toDay: Infinity }, '2026-09-01–'],
    [{ fromDay: -Infinity, toDay: from }, '–2026-09-01'],
  ])('%j is %s', (period, label) => expect(periodLabel(period)).toBe(label));
});
