import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { textSerial } from '../../../../src/read/cells/dates/dateText.ts';
import { UNREADABLE } from '../../../../src/read/cells/dates/dates.ts';
import { monthOf } from '../../../../src/read/cells/dates/monthOf.ts';
import { localDate } from '../../../support/cells.ts';
import { zoneNamed } from '../../../support/found.ts';

const utc = zoneNamed('UTC');
const read = (text: string): number => textSerial(text, false, utc);
const FIFTH = dayOf(2026, 11, 5);
/** The serial that the Date of this moment has. */
const dated = (iso: string): number => utc.serialOf(Date.parse(`${iso}Z`));
const HALF_PAST_TWO = dated('2026-11-05T14:30');
/** Spaces as CRMs and browsers put them where nobody sees the difference. */
const [NBSP, THIN] = ['\u00a0', '\u202f'];

describe('5 November 2026 is read', () => {
  test.each([
    '2026-11-05',
    '2026-11-5',
    '2026/11/05',
    '2026.11.05',
    '05.11.2026',
    '5.11.2026',
    '5.11.26',
    '05-11-2026',
    '05/11/2026',
    '  05.11.2026 ',
    `05.11.2026${NBSP}`,
    '05.11.2026 г.',
    '05.11.2026г',
    '05.11.2026;',
    'чт, 05.11.2026',
    'Четверг, 05.11.2026',
    '1793836800',
    '1793836800000',
    '46331',
    '46331,0',
  ])('in digits: %s', (text) => expect(read(text)).toBe(FIFTH));

  test.each([
    '5 ноября 2026 г.',
    '5 ноября 2026 года',
    '05 ноября 2026',
    '5 Ноября, 2026',
    `5${NBSP}ноября${NBSP}2026${NBSP}г.`,
    '5 ноябрь 2026',
    '5 нояб. 2026',
    '5 ноя. 2026',
    '5 ноя 26',
    '5-ноя-2026',
    '5-го ноября 2026',
    'чт, 5 нояб. 2026 г.',
    'пятница, 5 ноября 2026',
    '5 Nov 2026',
    '5 November, 2026',
    '5th November 2026',
    '05-Nov-2026',
    '5-Nov-26',
    '05NOV2026',
    'Nov 5, 2026',
    'Nov. 5, 2026',
    'November 5th, 2026',
    'november 5 2026',
    'Thu, Nov 5, 2026',
    'Thursday, November 5, 2026',
    `Nov${THIN}5, 2026`,
  ])('in words: %s', (text) => expect(read(text)).toBe(FIFTH));

  test.each([
    '2026-11-05 14:30',
    '2026-11-05T14:30',
    '2026-11-05t14:30:00',
    '2026-11-05, 14:30',
    '2026/11/05 14:30:00',
    '2026-11-05 14:30:00.000',
    '2026-11-05T14:30:00Z',
    '2026-11-05T14:30:00.000Z',
    '2026-11-05T17:30:00+03:00',
    '2026-11-05 17:30:00+0300',
    '2026-11-05T17:30:00+03',
    '2026-11-05T09:30:00 -05:00',
    '05.11.2026 14:30',
    '05.11.2026, 14:30:00',
    '05.11.2026,14:30',
    '05.11.2026 в 14:30',
    '05.11.2026 г. в 14:30',
    `05.11.2026${NBSP}14:30`,
    '05-11-2026 14:30:00',
    '5.11.2026 2:30 PM',
    '5.11.2026 02:30:00 pm',
    `5.11.2026, 2:30:00${THIN}PM`,
    '5.11.2026 2:30 p.m.',
    '5 ноября 2026 г., 14:30',
    '5 ноября 2026 г. в 14:30:00',
    '5 нояб. 2026 в 14:30',
    'November 5th, 2026 2:30 PM',
    'Nov 5, 2026 at 2:30 PM',
    'Nov 5, 2026, 2:30:00 PM',
    'Thu, 05 Nov 2026 14:30:00 GMT',
    'Thu, 05 Nov 2026 14:30:00 +0000',
    'Thu Nov 05 2026 17:30:00 GMT+0300 (Moscow Standard Time)',
    '1793889000',
    '1793889000000',
  ])('with half past two: %s', (text) => expect(read(text)).toBe(HALF_PAST_TWO));

  test('with a fraction of a second', () => {
    expect(read('2026-11-05 14:30:05.123')).toBeCloseTo(dated('2026-11-05T14:30:05.123'), 10);
    expect(read('2026-11-05T14:30:05.123456')).toBeCloseTo(
      utc.serialOf(Date.parse('2026-11-05T14:30:05Z') + 123.456),
      10,
    );
  });

  test('with noon and midnight of an American clock', () => {
    expect(read('5.11.2026 12:00 AM')).toBe(FIFTH);
    expect(read('5.11.2026 12:00 PM')).toBe(FIFTH + 0.5);
  });
});

test('what comes first is asked only where both readings are possible', () => {
  const both = (text: string): number[] => [textSerial(text, false, utc), textSerial(text, true, utc)];
  expect(both('05/11/2026')).toEqual([FIFTH, dayOf(2026, 5, 11)]);
  expect(both('05/11/26 12:00')).toEqual([FIFTH + 0.5, dayOf(2026, 5, 11) + 0.5]);
  expect(both('Thu, 05.11.2026')).toEqual([FIFTH, dayOf(2026, 5, 11)]);
  expect(both('25/11/2026')).toEqual([dayOf(2026, 11, 25), dayOf(2026, 11, 25)]);
  expect(both('11/25/2026')).toEqual([dayOf(2026, 11, 25), dayOf(2026, 11, 25)]);
  expect(both('2026/05/11')).toEqual([dayOf(2026, 5, 11), dayOf(2026, 5, 11)]);
  expect(both('5 ноября 2026')).toEqual([FIFTH, FIFTH]);
});

test('a year of two digits is 1970 to 2069', () => {
  expect(read('01.03.69')).toBe(dayOf(2069, 3, 1));
  expect(read('01.03.70')).toBe(dayOf(1970, 3, 1));
  expect(read('1 мар 99')).toBe(dayOf(1999, 3, 1));
});

describe('a month is known by its name', () => {
  test.each([
    [1, 'январь января янв January jan'],
    [2, 'февраль февраля февр фев feb'],
    [3, 'март марта мар mar March'],
    [4, 'апрель апреля апр apr'],
    [5, 'май мая may МАЯ'],
    [6, 'июнь июня июн jun june'],
    [7, 'июль июля июл jul july'],
    [8, 'август августа авг aug'],
    [9, 'сентябрь сентября сент сен sept Sep'],
    [10, 'октябрь октября окт Oct'],
    [11, 'ноябрь ноября нояб ноя nov'],
    [12, 'декабрь декабря дек Dec december'],
  ])('%i: %s', (month, names) => {
    for (const name of names.split(' ')) expect([name, monthOf(name)]).toEqual([name, month]);
  });

  test.each(['ма', 'ju', '', 'market', 'декорация', 'novice', 'constructor', '__proto__'])('%j is no month', (name) =>
    expect(monthOf(name)).toBeNaN(),
  );
});

test.each([
  '',
  ' ',
  '-',
  '—',
  '--',
  '–––',
  '0',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '00.00.0000',
  '00:00',
  'не закрыта',
  'Не закрыта',
  `не${NBSP}указано`,
  'не оплачен',
  'Не назначена',
  'неизвестно',
  'не было',
  'нет',
  'Нет даты',
  'нет данных',
  'n/a',
  'N/A',
  'н/д',
  'null',
  'NULL',
  'none',
  'no',
  'No date',
  'not set',
  'FALSE',
  'ложь',
  'false',
  '✗',
])('%j says that there is no date', (text) => expect(read(text)).toBeNaN());

test.each([
  '31.02.2026',
  '31/02/2026',
  '2026-02-31',
  '2026-02-29',
  '2026-13-01',
  '13/13/2026',
  '00.11.2026',
  '31 ноября 2026',
  'Feb 30, 2026',
  '2026-11-05 24:00',
  '2026-11-05 25:61',
  '05.11.2026 10:60',
  '05.11.2026 10:30:60',
  '05.11.2026 13:30 PM',
  '05.11.2026 0:30 AM',
  '2026-11-05T10:00:00+25:00',
  '2026-11-055',
  '2026-11-05 or so',
  '05.11-2026',
  '05.11.202',
  '05.11.20266',
  '5.11',
  '0026-11-05',
  '1854-11-05',
  'ноябрь 2026',
  'Nov 2026',
  '2026',
  '5 брюмера 2026',
  '5 constructor 2026',
  '14:30',
  '— 14:30',
  '5 ноября в 14:30',
  'завтра',
  'да',
  'yes',
  'не раньше 5 мая',
  '1',
  '5',
  '12345678',
  '9161234567',
  '+7 916 123-45-67',
  '#N/A',
  '__proto__',
])('%j is refused, never guessed or rolled over', (text) => expect(read(text)).toBe(UNREADABLE));

describe.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])('in %s', (name) => {
  const zone = zoneNamed(name);
  // Around both clock changes of the year, north and south.
  const INSTANTS = ['2026-03-08T06:59:59Z', '2026-03-08T07:00:00Z', '2026-04-04T14:00:00Z', '2026-11-05T14:30:00Z'];

  test('an instant is told in local time: with Z, with an offset, in Unix seconds and milliseconds', () => {
    for (const iso of INSTANTS) {
      const instant = Date.parse(iso);
      const serial = zone.serialOf(instant);
      const inKolkata = new Date(instant + 19_800_000).toISOString().replace(/\.000Z$/, '');
      for (const text of [iso, `${inKolkata}+05:30`, `${inKolkata}+0530`, String(instant / 1000), String(instant)]) {
        expect([text, textSerial(text, false, zone)]).toEqual([text, serial]);
      }
    }
  });

  test('a date without an offset is local already', () => {
    expect(textSerial('2026-11-05 14:30', false, zone)).toBe(HALF_PAST_TWO);
    expect(zone.serialOf(localDate('2026-11-05T14:30', name).getTime())).toBe(HALF_PAST_TWO);
  });
});

const MONTHS_RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const MONTHS_EN = 'Jan Feb Mar Apr May June July Aug Sept October November Dec'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

type Written = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number];

/** Ways to write a day, with the day first where the order matters. */
const DAYS: readonly ((at: Written) => string)[] = [
  ([y, m, d]) => `${y}-${two(m)}-${two(d)}`,
  ([y, m, d]) => `${y}/${m}/${d}`,
  ([y, m, d]) => `${two(d)}.${two(m)}.${y}`,
  ([y, m, d]) => `${d}/${m}/${y}`,
  ([y, m, d]) => `${two(d)}-${two(m)}-${two(y % 100)}`,
  ([y, m, d]) => `${d} ${MONTHS_RU[m - 1]} ${y} г.`,
  ([y, m, d]) => `${MONTHS_EN[m - 1]} ${d}, ${y}`,
  ([y, m, d]) => `${d}-${MONTHS_EN[m - 1]}-${two(y % 100)}`,
];
const CLOCKS: readonly ((at: Written) => string)[] = [
  ([, , , h, m, s]) => `${two(h)}:${two(m)}:${two(s)}`,
  ([, , , h, m, s]) => `${h}:${two(m)}:${two(s)}`,
  ([, , , h, m, s]) => `${h % 12 || 12}:${two(m)}:${two(s)} ${h < 12 ? 'AM' : 'PM'}`,
  ([, , , h, m, s]) => `${two(h)}:${two(m)}:${two(s)}.000`,
];

test('any day and time between 1970 and 2069, in any spelling, is the same number as the Date', () => {
  const serial = fc.record({
    day: fc.integer({ min: dayOf(1970, 1, 1), max: dayOf(2069, 12, 31) }),
    second: fc.integer({ min: 0, max: 86_399 }),
  });
  const spelling = fc.record({
    day: fc.constantFrom(...DAYS),
    gap: fc.constantFrom(' ', ', ', NBSP, '  '),
    clock: fc.constantFrom(...CLOCKS),
  });
  fc.assert(
    fc.property(serial, spelling, ({ day, second }, write) => {
      const date = new Date((day - 25569) * 864e5 + second * 1000);
      const at: Written = [
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
      ];
      expect(read(write.day(at))).toBe(day);
      expect(read(write.day(at) + write.gap + write.clock(at))).toBe(utc.serialOf(date.getTime()));
    }),
    { numRuns: 2000 },
  );
});

test('a day that does not exist is never decoded, in any spelling', () => {
  const wrong = fc
    .record({
      year: fc.integer({ min: 1970, max: 2069 }),
      month: fc.integer({ min: 1, max: 12 }),
      over: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ year, month, over }) => [year, month, new Date(Date.UTC(year, month, 0)).getUTCDate() + over] as const)
    .filter(([, , day]) => day <= 34);
  fc.assert(
    fc.property(wrong, fc.constantFrom(...DAYS), ([year, month, day], write) => {
      expect(read(write([year, month, day, 0, 0, 0]))).toBe(UNREADABLE);
    }),
    { numRuns: 500 },
  );
});
