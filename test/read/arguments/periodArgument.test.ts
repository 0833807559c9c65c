import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/core/time/days.ts';
import { KpiError } from '../../../src/core/errors.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { periodArgument } from '../../../src/read/arguments/periodArgument.ts';
import { localDate } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const utc = placeIn();
const days = (arg: Arg): string => {
  const period = periodArgument(arg, utc);
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
    ['вчера'],
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
        const period = periodArgument(localDate(text, name), placeIn(name));
        expect(period && isoDay(period.fromDay)).toBe(month);
      }
    },
  );
});
