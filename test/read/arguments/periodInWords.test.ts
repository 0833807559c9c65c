import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, weekdayOf } from '../../../src/core/time/days.ts';
import { periodAt } from '../../../src/core/time/periodUnit.ts';
import { periodInWords } from '../../../src/read/arguments/periodInWords.ts';

const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) });

test('this and last follow each other without a gap, and this holds the day', () =>
  fc.assert(
    fc.property(day, fc.constantFrom('week', 'month', 'quarter', 'year'), (today, unit) => {
      const [now, before, toDate] = [`this ${unit}`, `last ${unit}`, `${unit} to date`].map((text) =>
        periodInWords(text, () => today),
      );
      expect(now && now.fromDay <= today && today <= now.toDay).toBe(true);
      expect(before?.toDay).toBe(Number(now?.fromDay) - 1);
      expect(toDate).toMatchObject({ fromDay: now?.fromDay, toDay: today });
    }),
  ));

test('weeks begin on Monday, months and quarters are those of the calendar', () =>
  fc.assert(
    fc.property(day, (today) => {
      expect(weekdayOf(periodInWords('last 3 weeks', () => today)?.fromDay ?? 0)).toBe(1);
      expect(periodInWords('этот квартал', () => today)).toEqual(periodAt('quarter', today));
    }),
  ));

test('other texts are none, and do not ask for the day', () => {
  for (const text of ['', 'month', 'next month', 'this', 'last 0 weeks', 'anna'])
    expect(periodInWords(text, () => 46_000)).toBe(null);
});
