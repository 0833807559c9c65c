import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../src/core/time/days.ts';
import { KpiError } from '../../../src/core/errors.ts';
import { previousPeriod } from '../../../src/core/time/period.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { periodArgument } from '../../../src/read/arguments/periodArgument.ts';
import { localDate } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const utc = placeIn();
const days = (arg: Arg): string => {
  const period = periodArgument(arg, utc, () => dayOf(2026, 11, 19));
  if (period === null) return 'all time';
  const shown = (day: number): string => (Number.isFinite(day) ? isoDay(day) : '…');
  return `${shown(period.fromDay)} to ${shown(period.toDay)}`;
};

describe('a period', () => {
  test.each<[Arg, string]>([
    ['2026', '2026-01-01 to 2026-12-31'],
    [2026, '2026-01-01 to 2026-12-31'],
    ['2026 г.', '2026-01-01 to 2026-12-31'],
    ['2026 год', '2026-01-01 to 2026-12-31'],
    ['2026-Q4', '2026-10-01 to 2026-12-31'],
    ['2026 q1', '2026-01-01 to 2026-03-31'],
    ['Q2 2026', '2026-04-01 to 2026-06-30'],
    ['4 кв. 2026', '2026-10-01 to 2026-12-31'],
    ['4 кв 2026', '2026-10-01 to 2026-12-31'],
    ['3 квартал 2026', '2026-07-01 to 2026-09-30'],
    ['1-й квартал 2026 г.', '2026-01-01 to 2026-03-31'],
    ['2026 4 кв.', '2026-10-01 to 2026-12-31'],
    ['2026-11', '2026-11-01 to 2026-11-30'],
    ['2028-02', '2028-02-01 to 2028-02-29'],
    ['11.2026', '2026-11-01 to 2026-11-30'],
    ['11/2026', '2026-11-01 to 2026-11-30'],
    ['ноябрь 2026', '2026-11-01 to 2026-11-30'],
    ['Ноября 2026 г.', '2026-11-01 to 2026-11-30'],
    ['май 2026', '2026-05-01 to 2026-05-31'],
    ['мая 2026', '2026-05-01 to 2026-05-31'],
    ['март 2026', '2026-03-01 to 2026-03-31'],
    ['сент. 2026', '2026-09-01 to 2026-09-30'],
    ['November 2026', '2026-11-01 to 2026-11-30'],
    ['Nov 2026', '2026-11-01 to 2026-11-30'],
    ['2026 november', '2026-11-01 to 2026-11-30'],
    ['2026-W47', '2026-11-16 to 2026-11-22'],
    ['2026W47', '2026-11-16 to 2026-11-22'],
    ['2020-W53', '2020-12-28 to 2021-01-03'],
    ['2026-W53', '2026-12-28 to 2027-01-03'],
    ['2026-W01', '2025-12-29 to 2026-01-04'],
    ['2021-w1', '2021-01-04 to 2021-01-10'],
    ['2026-11-05', '2026-11-05 to 2026-11-05'],
    ['05.11.2026', '2026-11-05 to 2026-11-05'],
    [46_331, '2026-11-01 to 2026-11-30'],
    [new Date('2026-11-30T23:59:59Z'), '2026-11-01 to 2026-11-30'],
    [[[new Date('2026-11-05')]], '2026-11-01 to 2026-11-30'],
    [[[new Date('2026-11-05'), new Date('2026-12-01')]], '2026-11-05 to 2026-12-01'],
    [[['05.11.2026'], ['2026-11-05']], '2026-11-05 to 2026-11-05'],
    [[[new Date('2026-11-05'), '']], '2026-11-05 to …'],
    [[['', new Date('2026-11-05')]], '… to 2026-11-05'],
  ])('%j is %s', (arg, expected) => expect(days(arg)).toBe(expected));

  // Thursday, 19 November 2026.
  test.each<[Arg, string]>([
    ['today', '2026-11-19 to 2026-11-19'],
    ['вчера', '2026-11-18 to 2026-11-18'],
    ['this week', '2026-11-16 to 2026-11-22'],
    ['на этой неделе', '2026-11-16 to 2026-11-22'],
    ['last week', '2026-11-09 to 2026-11-15'],
    ['прошлая неделя', '2026-11-09 to 2026-11-15'],
    ['last 2 weeks', '2026-11-02 to 2026-11-15'],
    ['This month', '2026-11-01 to 2026-11-30'],
    ['текущий месяц', '2026-11-01 to 2026-11-30'],
    ['last month', '2026-10-01 to 2026-10-31'],
    ['previous month', '2026-10-01 to 2026-10-31'],
    ['за прошлый месяц', '2026-10-01 to 2026-10-31'],
    ['в прошлом месяце', '2026-10-01 to 2026-10-31'],
    ['last 3 months', '2026-08-01 to 2026-10-31'],
    ['последние 3 месяца', '2026-08-01 to 2026-10-31'],
    ['this quarter', '2026-10-01 to 2026-12-31'],
    ['этот квартал', '2026-10-01 to 2026-12-31'],
    ['last quarter', '2026-07-01 to 2026-09-30'],
    ['last 5 quarters', '2025-07-01 to 2026-09-30'],
    ['этот год', '2026-01-01 to 2026-12-31'],
    ['in the last year', '2025-01-01 to 2025-12-31'],
    ['прошлый год', '2025-01-01 to 2025-12-31'],
    ['last 30 days', '2026-10-21 to 2026-11-19'],
    ['последние 30 дней', '2026-10-21 to 2026-11-19'],
    ['за 7 последних дней', '2026-11-13 to 2026-11-19'],
    ['past 1 day', '2026-11-19 to 2026-11-19'],
    ['year to date', '2026-01-01 to 2026-11-19'],
    ['YTD', '2026-01-01 to 2026-11-19'],
    ['с начала года', '2026-01-01 to 2026-11-19'],
    ['quarter to date', '2026-10-01 to 2026-11-19'],
    ['с начала месяца', '2026-11-01 to 2026-11-19'],
    ['week to date', '2026-11-16 to 2026-11-19'],
    ['ноябрь', '2026-11-01 to 2026-11-30'],
    ['в декабре', '2025-12-01 to 2025-12-31'],
    ['Oct.', '2026-10-01 to 2026-10-31'],
    ['Q3', '2026-07-01 to 2026-09-30'],
    ['3 кв.', '2026-07-01 to 2026-09-30'],
    ['in Q4', '2026-10-01 to 2026-12-31'],
    ['2026/27', '2026-09-01 to 2027-08-31'],
    ['2026/2027', '2026-09-01 to 2027-08-31'],
    ['2026–2027', '2026-09-01 to 2027-08-31'],
    ['2026/27 учебный год', '2026-09-01 to 2027-08-31'],
    ['1999/00', '1999-09-01 to 2000-08-31'],
    // As it always was.
    ['2011/12', '2011-12-01 to 2011-12-31'],
  ])('on 19 November 2026 %j is %s', (arg, expected) => expect(days(arg)).toBe(expected));

  test('every word that a list offers is read, in both languages', () => {
    for (const { periodWords } of Object.values(TEXTS))
      for (const word of periodWords) expect(days(word)).toMatch(/ to /);
  });

  test.each<[string, string]>([
    ['last month', '2026-09-01 to 2026-09-30'],
    ['this quarter', '2026-07-01 to 2026-09-30'],
    ['last 30 days', '2026-09-21 to 2026-10-20'],
    ['last 2 weeks', '2026-10-19 to 2026-11-01'],
    ['2026/27', '2025-09-01 to 2026-08-31'],
    ['year to date', '2025-01-01 to 2025-11-19'],
    ['с начала квартала', '2026-07-01 to 2026-08-19'],
    ['с начала недели', '2026-11-09 to 2026-11-12'],
  ])('before %j comes %s', (text, expected) => {
    const period = periodArgument(text, utc, () => dayOf(2026, 11, 19));
    const before = period && previousPeriod(period);
    expect(before && `${isoDay(before.fromDay)} to ${isoDay(before.toDay)}`).toBe(expected);
  });

  test('a month to date of 31 March is compared with all of February', () => {
    const period = periodArgument('month to date', utc, () => dayOf(2026, 3, 31));
    expect(period && isoDay(previousPeriod(period).toDay)).toBe('2026-02-28');
  });

  test('the day is asked only for words of time', () => {
    const day = (): number => {
      throw new Error('asked');
    };
    for (const text of ['2026-11', 'ноябрь 2026', '2026/27', '05.11.2026']) periodArgument(text, utc, day);
  });

  test('a slip is answered with the nearest words', () => {
    expect(() => days('прашлый месяц')).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ nearest: 'прошлый месяц' }) as unknown }),
    );
  });

  test.each<[Arg]>([[''], [null], [undefined], [[['']]], [[['', '']]], [[[null], [undefined]]], [' ']])(
    '%j is all time',
    (arg) => expect(days(arg)).toBe('all time'),
  );

  test.each<[Arg]>([
    ['2025-W53'],
    ['2026-W54'],
    ['2026-W00'],
    ['2026-13'],
    ['2026-00'],
    ['2026-Q5'],
    ['5 кв. 2026'],
    ['2026-02-30'],
    ['31.02.2026'],
    ['lost month'],
    ['last 0 days'],
    ['last days'],
    ['2026/28'],
    ['foo 2026'],
    ['26'],
    [26],
    [2026.5],
    [true],
    [new Date(NaN)],
    [[[1, 2, 3]]],
    [[['вчера', 'сегодня']]],
    [[['2026-11', '2026-12']]],
  ])('%j cannot be read', (arg) => {
    expect(() => days(arg)).toThrow(expect.objectContaining({ code: 'period-unreadable' }));
  });

  test('the last day before the first is told with both days', () => {
    const reversed = (): string => days([[new Date('2026-11-05'), new Date('2026-11-04')]]);
    expect(reversed).toThrow(KpiError);
    expect(reversed).toThrow(
      expect.objectContaining({ code: 'period-reversed', params: { from: '2026-11-05', to: '2026-11-04' } }),
    );
  });

  test('what was found is shown short, however many cells it has', () => {
    const long = [Array.from({ length: 5000 }, () => 'x')];
    const error = (() => {
      try {
        return days(long);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error instanceof KpiError && JSON.stringify(error.params).length).toBeLessThan(120);
  });

  test.each(['America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Europe/Moscow'])(
    'a date cell is the month of its day in %s',
    (name) => {
      for (const [text, month] of [
        ['2026-11-01', '2026-11-01'],
        ['2026-11-30T23:59', '2026-11-01'],
      ] as const) {
        const period = periodArgument(localDate(text, name), placeIn(name), () => 0);
        expect(period && isoDay(period.fromDay)).toBe(month);
      }
    },
  );
});
