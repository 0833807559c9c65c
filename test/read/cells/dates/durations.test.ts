import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { UNREADABLE } from '../../../../src/read/cells/dates/dates.ts';
import { durationDays, durationUnit } from '../../../../src/read/cells/dates/durations.ts';
import { zoneNamed } from '../../../support/found.ts';
import { localText } from '../../../support/withHost.ts';

const utc = zoneNamed('UTC');
const HOUR = 1 / 24;
const MINUTE = 1 / 1440;
const hours = (cell: Cell, unit: number | null = null): number => durationDays(cell, utc, unit) * 24;

describe('a duration', () => {
  test.each<[string, number]>([
    ['0:15', 0.25],
    ['2:15', 2.25],
    ['35:00', 35],
    ['35:00:00', 35],
    ['100:30:36', 100.51],
    ['0:00', 0],
    ['0:00:05.4', 0.0015],
    ['2 ч 15 мин', 2.25],
    ['2ч15м', 2.25],
    ['2 ч. 15 мин.', 2.25],
    ['2\u00a0часа и 15\u00a0минут', 2.25],
    ['45 мин.', 0.75],
    ['45 минут', 0.75],
    ['1 д 3 ч', 27],
    ['1 день, 3 часа', 27],
    ['3 дня', 72],
    ['5 дней', 120],
    ['2 сут', 48],
    ['2 недели', 336],
    ['30 сек', 1 / 120],
    ['1,5 ч', 1.5],
    ['1.5 hours', 1.5],
    ['2h 15m', 2.25],
    ['2h15m', 2.25],
    ['2 hrs 15 mins', 2.25],
    ['1 day 3 hours', 27],
    ['1 day and 3 hours', 27],
    ['90 min', 1.5],
    ['1 Hour', 1],
    ['3 weeks', 504],
    ['36 s', 0.01],
  ])('%s is %d hours', (text, expected) => expect(hours(text)).toBeCloseTo(expected, 6));

  test.each<[Cell, number, number]>([
    [45, MINUTE, 0.75],
    ['45', MINUTE, 0.75],
    ['1,5', HOUR, 1.5],
    [2, 1, 48],
    [0, HOUR, 0],
    ['0', HOUR, 0],
    ['2 ч', MINUTE, 2],
  ])('%j in units of %d days is %d hours', (cell, unit, expected) =>
    expect(hours(cell, unit)).toBeCloseTo(expected, 9),
  );

  test.each<[Cell]>([[''], [null], [undefined], [' '], [false], ['-'], ['—'], ['нет'], ['n/a'], ['нет ответа']])(
    '%j is none',
    (cell) => expect(hours(cell, HOUR)).toBeNaN(),
  );

  test.each<[Cell, number | null]>([
    [45, null],
    ['45', null],
    [-1, HOUR],
    ['-1', HOUR],
    ['-0:30', null],
    ['−5 мин', null],
    ['-2 ч 15 мин', null],
    ['(0:30)', null],
    ['2:60', null],
    ['2:15:60', null],
    ['2:5', null],
    ['10:30 AM', null],
    ['2 ч 3 ч', null],
    ['15 мин 2 ч', null],
    ['2 попугая', null],
    ['мин', null],
    ['2 ч 15', null],
    ['быстро', HOUR],
    [true, HOUR],
    [NaN, HOUR],
    [Infinity, HOUR],
    [1e9, 1],
    ['#N/A', HOUR],
    [new Date(NaN), null],
    [new Date('2026-11-05T14:30:00Z'), null],
    [new Date('1899-12-29T23:00:00Z'), null],
  ])('%j with the unit %j is refused', (cell, unit) => expect(durationDays(cell, utc, unit)).toBe(UNREADABLE));

  test.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Paris'])(
    'a Date that stands for one is exact in %s, where clocks of 1899 were minutes and seconds off',
    (name) => {
      const zone = zoneNamed(name);
      for (const [local, expected] of [
        ['1899-12-30 00:00:00', 0],
        ['1899-12-30 00:15:00', 0.25],
        ['1899-12-31 11:00:00', 35],
        ['1900-01-09 00:00:00', 240],
      ] as const) {
        // The instant at which the clock there showed this, found by asking the calendar twice.
        const wanted = Date.parse(`${local.replace(' ', 'T')}Z`);
        const shown = Date.parse(`${localText(wanted, name).replace(' ', 'T')}Z`);
        const instant = new Date(wanted - (shown - wanted));
        expect(localText(instant.getTime(), name)).toBe(local);
        expect(durationDays(instant, zone, null)).toBe(expected / 24);
      }
    },
  );

  test('any number of seconds comes back, written as a clock and in words of both languages', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 * 3600 }), (total) => {
        const [hour, minute, second] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
        const day = Math.floor(hour / 24);
        for (const text of [
          `${hour}:${two(minute)}:${two(second)}`,
          `${hour} ч ${minute} мин ${second} сек`,
          `${day}d ${hour % 24}h ${minute}m ${second}s`,
          `${day} дн. ${hour % 24} час. ${minute} мин. ${second} с`,
        ])
          expect([text, Math.round(durationDays(text, utc, null) * 86400)]).toEqual([text, total]);
      }),
    );
  });
});

describe('a header tells the unit', () => {
  test.each<[string, number]>([
    ['Время ответа, мин', MINUTE],
    ['Время ответа (мин.)', MINUTE],
    ['Время ответа, ч', HOUR],
    ['Минут до ответа', MINUTE],
    ['Часов до первого ответа', HOUR],
    ['Дней до оплаты', 1],
    ['дней', 1],
    ['Срок сделки (дни)', 1],
    ['Response time (hours)', HOUR],
    ['Response time, h', HOUR],
    ['Hours to first response', HOUR],
    ['response_time_minutes', MINUTE],
    ['Response time, sec.', 1 / 86400],
    ['Weeks to close', 7],
  ])('%s', (header, expected) => expect(durationUnit(header)).toBe(expected));

  test.each(['Время ответа', 'Response time', 'Мин. чек', 'Время с момента создания', 'Ответ', '', 'Среднее за 5'])(
    'not %j',
    (header) => expect(durationUnit(header)).toBeNull(),
  );
});
