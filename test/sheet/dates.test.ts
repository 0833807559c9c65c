import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/days.ts';
import type { Cell } from '../../src/sheet/cell.ts';
import { UNREADABLE, dateReader, dateSerial } from '../../src/sheet/dates.ts';
import { readTogether } from '../../src/sheet/reader.ts';
import { localDate } from '../support/cells.ts';
import { zoneNamed } from '../support/found.ts';

const utc = zoneNamed('UTC');
const FIFTH = dayOf(2026, 11, 5);

describe('a date cell', () => {
  test.each<[string, Cell, number]>([
    ['an ISO day', '2026-11-05', FIFTH],
    ['an ISO day with spaces around', '  2026-11-05 ', FIFTH],
    ['an ISO day and time', '2026-11-05 12:00', FIFTH + 0.5],
    ['an ISO day and time with milliseconds', '2026-11-05 12:00:00.000', FIFTH + 0.5],
    ['an ISO day, T and time', '2026-11-05T06:00:00', FIFTH + 0.25],
    ['a day without zeros', '2026-11-5', FIFTH],
    ['a dotted day', '05.11.2026', FIFTH],
    ['a dotted day and time', '5.11.2026 18:00', FIFTH + 0.75],
    ['a dotted day, comma and time', '05.11.2026, 18:00:00', FIFTH + 0.75],
    ['29 February of a leap year', '29.02.2028', dayOf(2028, 2, 29)],
    ['a serial', 46_331, FIFTH],
    ['a serial with time', 46_331.5, FIFTH + 0.5],
  ])('%s is read', (_title, cell, expected) => expect(dateSerial(cell, utc)).toBe(expected));

  test.each<[string, Cell]>([
    ['blank', ''],
    ['nothing', null],
    ['skipped', undefined],
    ['a space', ' '],
    ['an unticked box', false],
    ['a dash', '-'],
    ['a long dash', '—'],
  ])('%s is no date', (_title, cell) => expect(dateSerial(cell, utc)).toBeNaN());

  test.each<[string, Cell]>([
    ['31 February', '31.02.2026'],
    ['31 February in ISO', '2026-02-31'],
    ['29 February of 2026', '2026-02-29'],
    ['month 13', '2026-13-01'],
    ['day 0', '00.11.2026'],
    ['hour 24', '2026-11-05 24:00'],
    ['minute 60', '05.11.2026 10:60'],
    ['a day of three digits', '2026-11-055'],
    ['an ISO day with words behind', '2026-11-05 or so'],
    ['a time with an offset', '2026-11-05T10:00:00Z'],
    ['a mistyped year', '0026-11-05'],
    ['a time of day', new Date(Date.UTC(1899, 11, 30, 10, 30))],
    ['a two-digit year', '05.11.26'],
    ['American order', '11/05/2026'],
    ['a word', 'завтра'],
    ['a ticked box', true],
    ['a small number', 5],
    ['a year', 2026],
    ['a big number', 1_000_000],
    ['not a number', NaN],
    ['a sheet error', '#N/A'],
    ['an impossible Date', new Date(NaN)],
  ])('%s is refused, never rolled over', (_title, cell) => expect(dateSerial(cell, utc)).toBe(UNREADABLE));

  test.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'a Date of midnight in %s is that day there',
    (name) => {
      for (const day of ['2026-01-15', '2026-03-08', '2026-03-29', '2026-07-15', '2026-11-01', '2026-11-05']) {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        expect(dateSerial(localDate(day, name), zoneNamed(name))).toBe(dayOf(year, month, date));
      }
    },
  );

  test('a Date of another realm is a Date', () => {
    const foreign: Date = vm.runInNewContext('new Date(Date.UTC(2026, 10, 5))');
    expect(foreign instanceof Date).toBe(false);
    expect(dateSerial(foreign, utc)).toBe(FIFTH);
  });
});

test('a column reads like its cells, Dates of two realms mixed with text, and says what it could not read', () => {
  const foreign: Date[] = vm.runInNewContext('[new Date(Date.UTC(2026, 10, 5)), new Date(NaN)]');
  const column: Cell[] = [
    new Date(Date.UTC(2026, 10, 5)),
    ...foreign,
    '05.11.2026',
    '',
    'завтра',
    false,
    46_331,
    new Date(NaN),
    7,
  ];
  const rows = column.map((cell) => ['x', cell]);
  const lines = Int32Array.from(column, (_, i) => i);
  const { values, unreadable } = dateReader({ rows, lines }, 1, utc).result();
  const one = column.map((cell) => dateSerial(cell, utc));
  expect([...values]).toEqual(one.map((serial) => (serial === UNREADABLE ? NaN : serial)));
  expect(unreadable).toEqual(one.flatMap((serial, i) => (serial === UNREADABLE ? [i] : [])));
  expect(unreadable).toEqual([2, 5, 8, 9]);
});

test('six columns read in one walk are the same as one by one', () => {
  const cellOf = (n: number): Cell => (n % 3 === 0 ? new Date(n * 864e5 + 1e12) : n % 3 === 1 ? '' : 'x');
  const rows = Array.from({ length: 500 }, (_, i) => Array.from({ length: 6 }, (_, column) => cellOf(i * 7 + column)));
  const table = { rows, lines: Int32Array.from(rows, (_, i) => i).filter((line) => line % 5 !== 0) };
  const together = Array.from({ length: 6 }, (_, column) => dateReader(table, column, utc));
  readTogether(table, { names: null, statuses: null, dates: together.slice(2, 3) });
  readTogether(table, { names: null, statuses: null, dates: together });
  together.forEach((reader, column) => {
    expect(reader.isDone).toBe(true);
    expect(reader.result()).toEqual(dateReader(table, column, utc).result());
    expect(reader.result()).toBe(reader.result());
  });
});

test('a row shorter than the header has blanks there', () => {
  expect([...dateReader({ rows: [[], ['x']], lines: Int32Array.of(0, 1) }, 1, utc).result().values]).toEqual([
    NaN,
    NaN,
  ]);
});
