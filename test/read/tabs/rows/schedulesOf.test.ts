import { describe, expect, test } from 'vitest';
import { PLAIN_SCHEDULE, type Schedule, isWorking, workingDays } from '../../../../src/core/time/schedule.ts';
import { dayOf, isoDay } from '../../../../src/core/time/days.ts';
import type { Arg } from '../../../../src/read/cells/cell.ts';
import { schedulesOf } from '../../../../src/read/tabs/rows/schedulesOf.ts';
import { settingsOf } from '../../../../src/read/tabs/settingsOf.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn, placeIn } from '../../../support/found.ts';
import { refusal } from '../../../support/refusal.ts';

const leads = leadsIn(cells('Manager | Created\n Anna | 2026-09-01\n Boris | 2026-09-01\n Вера | 2026-09-01'));
const schedules = (range: Arg, zone = 'UTC') =>
  schedulesOf(settingsOf({ holidays: range, tabs: '', tabs2: '' }), leads, placeIn(zone));
const of = (range: Arg, code: number | null, zone?: string): Schedule => schedules(range, zone).of(code);
/** Days of November 2026 that are worked. */
const november = (schedule: Schedule): string[] =>
  Array.from({ length: 30 }, (_, i) => dayOf(2026, 11, 1) + i)
    .filter((day) => isWorking(schedule, day))
    .map((day) => isoDay(day).slice(8));
const PLAIN_NOVEMBER = november(PLAIN_SCHEDULE);

describe('working days', () => {
  test('are Monday to Friday: 21 in November 2026, counted by hand', () => {
    expect(PLAIN_NOVEMBER).toHaveLength(21);
    expect(workingDays(PLAIN_SCHEDULE, dayOf(2026, 11, 1), dayOf(2026, 11, 30))).toBe(21);
  });

  test('of a span that ends before it begins are none', () =>
    expect(workingDays(PLAIN_SCHEDULE, dayOf(2026, 11, 10), dayOf(2026, 11, 9))).toBe(0));
});

describe('holidays', () => {
  test('left out leave every weekday', () => expect(november(of('', null))).toEqual(PLAIN_NOVEMBER));

  test.each<[string, Arg]>([
    ['one cell', new Date(Date.UTC(2026, 10, 4))],
    ['a column of dates', cells('2026-11-04\n\n2026-11-07')],
    ['a column with a header in Russian', cells('Праздники\n2026-11-04')],
    ['a tab with names beside the dates', cells('Holiday name | Date\n Unity | 2026-11-04')],
    ['dates as texts', [['Date'], ['04.11.2026']]],
    ['dates in a row', cells('2026-11-04 | 2026-12-31')],
  ])('as %s are no working days, for nobody', (_, range) => {
    for (const code of [null, 0, 2])
      expect(november(of(range, code))).toEqual(PLAIN_NOVEMBER.filter((day) => day !== '04'));
  });

  test('are days of the zone of the spreadsheet', () => {
    const range = cells('Date\n2026-11-04', 'Asia/Kamchatka');
    expect(november(of(range, null, 'Asia/Kamchatka'))).toEqual(PLAIN_NOVEMBER.filter((day) => day !== '04'));
  });

  test.each<[string, Arg, string]>([
    ['a word among them', cells('Date\n2026-11-04\nsoon'), 'soon'],
    ['a day that does not exist', [['31.02.2026']], '31.02.2026'],
    ['a table of something else', cells('Anna | 5'), 'Anna'],
  ])('that are no dates, %s, are a mistake', (_, range, found) =>
    expect(() => of(range, null)).toThrow(refusal('date-unreadable', { found, argument: 'holidays' })),
  );
});

describe('a Team tab', () => {
  const team = cells(`
    Менеджер | Команда | Работает с | Работает до | Выходные
    Anna     | A       | 2026-11-09 |             |
    anna     |         |            |             | 2026-11-10, 12.11.2026 – 13.11.2026; 16.11.2026
    Boris    | A       | 9:00       | 18:30       | вс
             |         |            |             | 2026-11-04`);

  test('gives each manager first and last days, days off and weekdays off, and everybody the holidays of the row without a name', () => {
    const none = ['04'];
    expect(november(of(team, null))).toEqual(PLAIN_NOVEMBER.filter((day) => !none.includes(day)));
    expect(november(of(team, 2))).toEqual(PLAIN_NOVEMBER.filter((day) => !none.includes(day)));
    expect(november(of(team, 0))).toEqual(['09', '11', '17', '18', '19', '20', '23', '24', '25', '26', '27', '30']);
    // Six days a week.
    expect(november(of(team, 1))).toHaveLength(24);
    expect(november(of(team, 1))).toContain('07');
  });

  test('tells hours of work as texts, numbers or time cells', () => {
    const hours = { from: 9 / 24, to: 18.5 / 24 };
    expect(of(team, 1).hours).toEqual(hours);
    const head = 'Manager | Works from | Works to | Days off'.split(' | ');
    const time = (text: string): Date => new Date(`1899-12-30T${text}Z`);
    expect(of([head, ['Boris', time('09:00:00'), time('18:30:00'), '']], 1).hours).toEqual(hours);
    expect(of([head, ['Boris', 9 / 24, 18.5 / 24, '']], 1).hours).toEqual(hours);
    expect(of([head, ['Boris', 9, 18, '']], 1).hours).toEqual({ from: 9 / 24, to: 18 / 24 });
    expect(of(team, 0).hours).toBeNull();
  });

  test('may name people who have no leads', () =>
    expect(november(of(cells('Manager | Days off\n Nobody | 2026-11-04'), 0))).toEqual(PLAIN_NOVEMBER));

  test.each([
    ['Manager | Days off\n Anna | someday', 'off', 'someday'],
    ['Manager | Days off\n Anna | 2026-11-10 – 2026-11-01', 'off', '2026-11-10 – 2026-11-01'],
    ['Manager | Days off | Works from\n Anna | | soon', 'from', 'soon'],
  ])('with a mistake tells row and column: %s', (drawn, field, found) =>
    expect(() => of(cells(drawn), 0)).toThrow(refusal('tab-cell-unreadable', { tab: 'team', row: 2, field, found })),
  );
});
