import fc from 'fast-check';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../../src/core/time/days.ts';
import { UNDATED } from '../../../../src/core/leads.ts';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import {
  type DateColumn,
  type DayOrder,
  UNREADABLE,
  dateReader,
  dateSerial,
  dayOrderOf,
} from '../../../../src/read/cells/dates/dates.ts';
import type { SheetLocale } from '../../../../src/read/cells/sheetLocale.ts';
import { type Lines, readTogether } from '../../../../src/read/cells/columnReader.ts';
import { localDate } from '../../../support/cells.ts';
import { placeIn } from '../../../support/found.ts';

const utc = placeIn();
const american = placeIn('America/New_York', true);
const nowhere = (): DayOrder | null => null;
const FIFTH = dayOf(2026, 11, 5);

/** A table whose second column is this. */
const tableOf = (column: readonly Cell[]): Lines => ({
  rows: column.map((cell) => ['x', cell]),
  lines: Int32Array.from(column, (_, i) => i),
});
const readColumn = (column: readonly Cell[], place: SheetLocale = utc, elsewhere = nowhere): DateColumn =>
  dateReader(tableOf(column), 1, place, elsewhere).result();
/** A column as a person sees it: days, `never`, `undated`, and `?` for what could not be read. */
const shown = (column: readonly Cell[], place?: SheetLocale, elsewhere?: () => DayOrder | null): string[] => {
  const { values, unreadable } = readColumn(column, place, elsewhere);
  return [...values].map((serial, i) =>
    unreadable.includes(i) ? '?' : serial === UNDATED ? 'undated' : serial === serial ? isoDay(serial) : 'never',
  );
};

describe('a date cell on its own', () => {
  test.each<[string, Cell, number]>([
    ['an ISO day', '2026-11-05', FIFTH],
    ['an ISO day and time', '2026-11-05 12:00', FIFTH + 0.5],
    ['a dotted day and time', '5.11.2026 18:00', FIFTH + 0.75],
    ['29 February of a leap year', '29.02.2028', dayOf(2028, 2, 29)],
    ['an instant', '2026-11-05T06:00:00Z', FIFTH + 0.25],
    ['a serial', 46_331, FIFTH],
    ['a serial with time', 46_331.5, FIFTH + 0.5],
    ['a serial as text', '46331', FIFTH],
    ['Unix seconds', 1_793_836_800, FIFTH],
    ['Unix milliseconds', 1_793_836_800_000, FIFTH],
    ['a two-digit year', '05.11.26', FIFTH],
    ['words', '5 ноября 2026 г.', FIFTH],
  ])('%s is read', (_title, cell, expected) => expect(dateSerial(cell, utc)).toBe(expected));

  test('where people write the month first, slashes and dashes are read so; dots are not, nor is what cannot be', () => {
    expect(dateSerial('11/05/2026', american)).toBe(FIFTH);
    expect(dateSerial('11-05-2026', american)).toBe(FIFTH);
    expect(dateSerial('05.11.2026', american)).toBe(FIFTH);
    expect(dateSerial('25/11/2026', american)).toBe(dayOf(2026, 11, 25));
    expect(dateSerial('05/11/2026', utc)).toBe(FIFTH);
    expect(dateSerial('11/25/2026', utc)).toBe(dayOf(2026, 11, 25));
  });

  test.each<[string, Cell]>([
    ['blank', ''],
    ['nothing', null],
    ['skipped', undefined],
    ['a space', ' '],
    ['an unticked box', false],
    ['a dash', '-'],
    ['a long dash', '—'],
    ['zero', 0],
    ['words for none', 'не закрыта'],
    ['no', 'нет'],
  ])('%s is no date', (_title, cell) => expect(dateSerial(cell, utc)).toBeNaN());

  test.each<[string, Cell]>([
    ['31 February', '31.02.2026'],
    ['month 13', '2026-13-01'],
    ['a mistyped year', '0026-11-05'],
    ['a time of day', new Date(Date.UTC(1899, 11, 30, 10, 30))],
    ['a word', 'завтра'],
    ['yes', 'да'],
    ['a ticked box', true],
    ['one', 1],
    ['a small number', 5],
    ['a year', 2026],
    ['a million', 1_000_000],
    ['a number between serials and Unix seconds', 123_456_789],
    ['a phone number', 79_161_234_567],
    ['a huge number', 1e300],
    ['a negative number', -46_331],
    ['not a number', NaN],
    ['a sheet error', '#N/A'],
    ['an impossible Date', new Date(NaN)],
  ])('%s is refused, never rolled over', (_title, cell) => expect(dateSerial(cell, utc)).toBe(UNREADABLE));

  test.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'a Date of midnight in %s is that day there, and so is its Unix time',
    (name) => {
      for (const day of ['2026-01-15', '2026-03-08', '2026-03-29', '2026-07-15', '2026-11-01', '2026-11-05']) {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const midnight = localDate(day, name);
        for (const cell of [midnight, midnight.getTime(), midnight.getTime() / 1000])
          expect(dateSerial(cell, placeIn(name))).toBe(dayOf(year, month, date));
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
    '25.11.2026 14:30',
    '',
    'завтра',
    false,
    46_331,
    new Date(NaN),
    7,
    '2026-11-05T14:30:00Z',
    '5 нояб. 2026 в 9:05',
    '05.11.2026',
    '0000-00-00 00:00:00',
    '14:30',
    '05.11.2026 24:00',
    '5.11.2026 2:30 PM',
    '— 14:30',
    null,
    undefined,
  ];
  const { values, unreadable } = readColumn(column);
  const one = column.map((cell) => dateSerial(cell, utc));
  expect([...values]).toEqual(one.map((serial) => (serial === UNREADABLE ? NaN : serial)));
  expect(unreadable).toEqual(one.flatMap((serial, i) => (serial === UNREADABLE ? [i] : [])));
  expect(unreadable).toEqual([2, 5, 8, 9, 14, 15, 17]);
});

test('in a column a tick and a yes have happened, nobody wrote when; a no has not; 1 says nothing', () => {
  const column = [true, 'да', 'TRUE', '✓', '+', 'есть', false, 'нет', 'no', '✗', '-', 0, '0', 1, '1', '05.11.2026'];
  const [yes, no] = [Array<string>(6).fill('undated'), Array<string>(7).fill('never')];
  expect(shown(column)).toEqual([...yes, ...no, '?', '?', '2026-11-05']);
});

test('in a column without a day, 1 and 0 are yes and no', () => {
  expect(shown([1, 0, '1', '', '0', 'да'])).toEqual(['undated', 'never', 'undated', 'never', 'never', 'undated']);
  expect(shown([1, 0, 2])).toEqual(['?', 'never', '?']);
});

describe('the day or the month first', () => {
  const FIFTH_DAY = '2026-11-05';
  const ELEVENTH_MAY = '2026-05-11';

  test.each<[string, Cell[], SheetLocale, DayOrder | null, string]>([
    ['one cell proves it for the column: the day', ['05/11/2026', '25/11/2026'], american, null, FIFTH_DAY],
    ['one cell proves it for the column: the month', ['05/11/2026', '11/25/2026'], utc, null, ELEVENTH_MAY],
    ['with dashes too', ['05-11-2026 10:00', '11-25-2026'], utc, null, ELEVENTH_MAY],
    ['and with dots', ['05.11.2026', '11.25.2026'], utc, null, ELEVENTH_MAY],
    ['and with a day of the week', ['05/11/2026', 'Wed, 11/25/2026'], utc, null, ELEVENTH_MAY],
    ['a proof is worth more than the other columns', ['05/11/2026', '25/11/2026'], american, 'month', FIFTH_DAY],
    ['the other columns are worth more than the place', ['05/11/2026'], american, 'day', FIFTH_DAY],
    ['the other columns, the month', ['05/11/2026'], utc, 'month', ELEVENTH_MAY],
    ['the other columns, with dots', ['05.11.2026'], utc, 'month', ELEVENTH_MAY],
    ['the place, where nothing else tells: the day', ['05/11/2026'], utc, null, FIFTH_DAY],
    ['the place, where nothing else tells: the month', ['05/11/2026'], american, null, ELEVENTH_MAY],
    ['dots mean the day, wherever it is', ['05.11.2026'], american, null, FIFTH_DAY],
    ['an impossible date of the column proves nothing', ['05/11/2026', '32/32/2026'], american, null, ELEVENTH_MAY],
  ])('%s', (_title, column, place, told, expected) => {
    expect(shown(column, place, () => told)[0]).toBe(expected);
  });

  test('the other columns are asked only when this one does not tell', () => {
    const ask = (): never => {
      throw new Error('asked');
    };
    const quiet = [
      ['25/11/2026', '05/11/2026'],
      ['2026-11-05'],
      ['05/05/2026'],
      ['нет'],
      [new Date(0)],
      ['11/25/2026', '25/11/2026', '05/11/2026'],
    ];
    for (const column of quiet) expect(() => readColumn(column, utc, ask)).not.toThrow();
    expect(() => readColumn(['05/11/2026'], utc, ask)).toThrow('asked');
  });

  test('where the column contradicts itself, only what can be read in one way is read', () => {
    const column = [
      '25/11/2026',
      '11/25/2026',
      '05/11/2026',
      '05.11.2026 10:00',
      '05/05/2026',
      '2026-11-05',
      '5 Nov 2026',
    ];
    expect(shown(column)).toEqual(['2026-11-25', '2026-11-25', '?', '?', '2026-05-05', FIFTH_DAY, FIFTH_DAY]);
    expect(readColumn(column).guessed).toEqual([]);
  });

  test('a guess is what the place alone decided', () => {
    const column = ['05/11/2026', '2026-11-05', '05.11.2026', '05/05/2026', '06-11-26 10:00', '05/11/2026 or so', ''];
    expect(readColumn(column).guessed).toEqual([0, 4]);
    expect(readColumn(column, american).guessed).toEqual([0, 4]);
    expect(readColumn(column, american, () => 'day').guessed).toEqual([]);
    expect(readColumn([...column, '25/11/2026']).guessed).toEqual([]);
  });

  test.each<[Cell[], ReturnType<typeof dayOrderOf>]>([
    [['05/11/2026', '', 25, '25/11/2026'], 'day'],
    [['05/11/2026', 'Wed, 11-25-26 14:00'], 'month'],
    [['11/25/2026', '25/11/2026'], 'both'],
    [['05.11.2026', 'нет'], 'either'],
    [
      [
        '2026-11-05',
        '2026/11/25',
        '05/05/2026',
        '5 Nov 2026',
        '14:30',
        '13/13/2026',
        '',
        null,
        new Date(0),
        '+7 916 123-45-67',
      ],
      null,
    ],
    [[], null],
  ])('%j say %j', (column, expected) => expect(dayOrderOf(tableOf(column), 1)).toBe(expected));
});

describe('Dates that a spreadsheet of the other habit turned', () => {
  const date = (day: string): Date => localDate(day);
  // 3, 5, 7 and 12 November, pasted with the day first where people write the month first.
  const DATES = [date('2026-03-11'), date('2026-05-11T14:30'), date('2026-07-11'), date('2026-12-11')];
  const TEXTS = ['13/11/2026', '25/11/2026 10:00', '30/11/2026'];

  test('are turned back, the time of day kept', () => {
    const { values, turned, unreadable, guessed } = readColumn([...DATES, ...TEXTS, '']);
    expect([...values].slice(0, 7)).toEqual([
      dayOf(2026, 11, 3),
      utc.zone.serialOf(Date.UTC(2026, 10, 5, 14, 30)),
      dayOf(2026, 11, 7),
      dayOf(2026, 11, 12),
      dayOf(2026, 11, 13),
      utc.zone.serialOf(Date.UTC(2026, 10, 25, 10)),
      dayOf(2026, 11, 30),
    ]);
    expect({ turned, unreadable, guessed }).toEqual({ turned: [0, 1, 2, 3], unreadable: [], guessed: [] });
  });

  test('are turned back where it was the month that came first', () => {
    const column = [...DATES, '11/13/2026', '11-25-2026', '11/30/2026'];
    expect(shown(column).slice(0, 2)).toEqual(['2026-11-03', '2026-11-05']);
    expect(readColumn(column).turned).toEqual([0, 1, 2, 3]);
  });

  test('a Date of the fifth of May is the same either way, so it is not told', () => {
    expect(readColumn([date('2026-11-11'), ...DATES, ...TEXTS]).turned).toEqual([1, 2, 3, 4]);
  });

  test.each<[string, Cell[]]>([
    ['a Date after the 12th', [...DATES, date('2026-11-13'), ...TEXTS]],
    ['two Dates only', [...DATES.slice(0, 2), ...TEXTS]],
    ['two such texts only', [...DATES, ...TEXTS.slice(0, 2)]],
    ['a text that stayed though it could have been turned', [...DATES, ...TEXTS, '05/11/2026']],
    ['texts of both orders', [...DATES, ...TEXTS, '11/13/2026', '11/25/2026', '11/30/2026']],
    ['dotted texts', [...DATES, '13.11.2026', '25.11.2026', '30.11.2026']],
    ['texts in ISO', [...DATES, '2026-11-13', '2026-11-25', '2026-11-30']],
    ['texts of another time', [date('2026-11-03'), date('2026-11-05'), date('2026-11-07'), ...TEXTS]],
    ['no texts', DATES],
  ])('%s: nothing is turned', (_title, column) => {
    const { values, turned } = readColumn(column);
    expect(turned).toEqual([]);
    column.forEach((cell, i) => {
      if (typeof cell === 'object') expect(values[i]).toBe(dateSerial(cell, utc));
    });
  });

  test('where too few prove it they stay, but are told as in doubt', () => {
    expect(readColumn([...DATES, ...TEXTS.slice(0, 2)]).guessed).toEqual([0, 1, 2, 3]);
    expect(readColumn([...DATES.slice(0, 2), ...TEXTS]).guessed).toEqual([0, 1]);
    expect(readColumn([...DATES, date('2026-11-13'), ...TEXTS.slice(0, 2)]).guessed).toEqual([]);
  });
  test('dotted ones too, where the month came first', () => {
    const column = [...DATES, '11.13.2026', '11.25.2026', '11.30.2026'];
    expect(shown(column).slice(0, 2)).toEqual(['2026-11-03', '2026-11-05']);
  });

  test('without them in the other time zones either', () => {
    for (const name of ['America/New_York', 'Pacific/Auckland']) {
      const dates = ['2026-03-11T23:30', '2026-05-11', '2026-07-11'].map((day) => localDate(day, name));
      expect(shown([...dates, ...TEXTS], placeIn(name)).slice(0, 3)).toEqual([
        '2026-11-03',
        '2026-11-05',
        '2026-11-07',
      ]);
    }
  });
});

test('six columns read in one walk are the same as one by one', () => {
  const cellOf = (n: number): Cell => (n % 3 === 0 ? new Date(n * 864e5 + 1e12) : n % 3 === 1 ? '' : 'x');
  const rows = Array.from({ length: 500 }, (_, i) => Array.from({ length: 6 }, (_, column) => cellOf(i * 7 + column)));
  const table = { rows, lines: Int32Array.from(rows, (_, i) => i).filter((line) => line % 5 !== 0) };
  const together = Array.from({ length: 6 }, (_, column) => dateReader(table, column, utc, nowhere));
  readTogether(table.lines.length, together.slice(2, 3));
  readTogether(table.lines.length, together);
  together.forEach((reader, column) => {
    expect(reader.isDone).toBe(true);
    expect(reader.result()).toEqual(dateReader(table, column, utc, nowhere).result());
    expect(reader.result()).toBe(reader.result());
  });
});

test('a row shorter than the header has blanks there', () => {
  const table = { rows: [[], ['x']], lines: Int32Array.of(0, 1) };
  expect([...dateReader(table, 1, utc, nowhere).result().values]).toEqual([NaN, NaN]);
});

describe('laws of a column', () => {
  const day = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2027, 12, 31) });
  const two = (n: number): string => String(n).padStart(2, '0');
  const slashed = (serial: number, order: DayOrder): string => {
    const [year = '', month = '', date = ''] = isoDay(serial).split('-');
    return order === 'day' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
  };

  test('with one proof in it, every day comes back, whichever comes first and wherever it is', () => {
    const times = fc.integer({ min: 0, max: 86_399 });
    const rows = fc.array(fc.record({ serial: day, time: times, hasTime: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom<DayOrder>('day', 'month'), fc.boolean(), (all, order, monthFirst) => {
        const texts = all.map(({ serial, time, hasTime }) => {
          const clock = ` ${two(Math.floor(time / 3600))}:${two(Math.floor(time / 60) % 60)}:${two(time % 60)}`;
          return slashed(serial, order) + (hasTime ? clock : '');
        });
        const { values, unreadable } = readColumn(
          [...texts, slashed(dayOf(2026, 11, 25), order)],
          placeIn('UTC', monthFirst),
        );
        expect(unreadable).toEqual([]);
        expect([...values].slice(0, -1)).toEqual(
          all.map(({ serial, time, hasTime }) =>
            utc.zone.serialOf((serial - 25569) * 864e5 + (hasTime ? time * 1000 : 0)),
          ),
        );
      }),
    );
  });

  test('a column keeps its meaning when its rows are shuffled', () => {
    const text = fc
      .tuple(day, fc.constantFrom<DayOrder>('day', 'month'))
      .map(([serial, order]) => slashed(serial, order));
    const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
      text,
      text.map((it) => it.replace(/\//g, '.')),
      text.map((it) => `${it} 14:30`),
      day.map((serial) => new Date((serial - 25569) * 864e5)),
      fc.constantFrom<Cell>(
        '',
        'нет',
        'да',
        true,
        false,
        0,
        1,
        46_331,
        '2026-11-05T10:00:00Z',
        '5 ноября 2026 г.',
        'x',
        '— 10:00',
      ),
    );
    const shuffled = fc.array(cell, { maxLength: 12 }).chain((cells) =>
      fc.tuple(
        fc.constant(cells),
        fc.shuffledSubarray(
          cells.map((_, i) => i),
          { minLength: cells.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([cells, order]) => {
        const [before, after] = [readColumn(cells), readColumn(order.map((i) => cells[i]))];
        expect([...after.values]).toEqual(order.map((i) => before.values[i]));
        for (const list of ['unreadable', 'guessed', 'turned'] as const) {
          expect(after[list].map((i) => order[i] ?? -1).sort((a, b) => a - b)).toEqual(before[list]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every cell is a date, no date, or told as unreadable; nothing both', () => {
    const anything = fc.oneof<fc.Arbitrary<Cell>[]>(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      day.map((serial) => slashed(serial, 'day')),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (cells) => {
        const { values, unreadable } = readColumn(cells);
        expect(unreadable.filter((i) => values[i] === values[i])).toEqual([]);
        expect([...values].filter((serial) => serial !== UNDATED && (serial < 20_000 || serial >= 80_000))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
