import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { dateOf } from '../../support/school.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI_LOAD = formula('KPI_LOAD');

/** Days from 2026-01-01 as day 0, a Thursday: Monday 2026-06-15 is day 165, and Sunday 2026-08-23, the last, is day 234. */
const weekdays = Array.from({ length: 70 }, (_, i) => 165 + i).filter((day) => (day - 165) % 7 < 5);
const data: Cell[][] = [
  ['Manager', 'Created', 'First call', 'Paid'],
  ...weekdays.map((day): Cell[] => ['Anna', '', dateOf(day, 12), '']),
  // The last 2 weeks: a Saturday and a Sunday each, and six evenings.
  ...[226, 227, 233, 234].map((day): Cell[] => ['Anna', '', dateOf(day, 12), '']),
  ...weekdays.slice(-6).map((day): Cell[] => ['Anna', '', dateOf(day, 20), '']),
  ...weekdays.map((day): Cell[] => ['Boris', dateOf(day, 11), dateOf(day, 12), dateOf(day, 15)]),
];
const table = tableOf('KPI_LOAD');
const told = (rows: readonly (readonly Value[])[]): unknown[] => rows.slice(1).map((row) => row.slice(0, 4));

describe('KPI_LOAD', () => {
  test('is a table with a row for each prompt that fires, numbers as numbers, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_LOAD(data));
    expect(en).toEqual([
      ['Manager', 'Prompt', 'Now', 'Usual', 'Question'],
      [
        'Anna',
        'Work outside working hours',
        6 / 16,
        0,
        'What has to be done outside working hours, and what could wait or go to somebody else?',
      ],
      ['Anna', 'Work on days off', 4 / 20, 0, 'What cannot wait until a working day, and could people take turns?'],
      [
        'Anna',
        'Days in a row with work',
        14,
        5,
        'When is the next day without clients, and who will take them that day?',
      ],
    ]);
    const rows = Array.isArray(ru) ? ru : [];
    expect(told([[], ...rows])).toEqual([
      ['Менеджер', 'О чём спросить', 'Сейчас', 'Обычно'],
      ['Anna', 'Работа вне рабочих часов', 6 / 16, 0],
      ['Anna', 'Работа в выходные', 4 / 20, 0],
      ['Anna', 'Дней с работой подряд', 14, 5],
    ]);
  });

  test('says in one row that nothing stands out', () => {
    expect(table(data.filter(([name]) => name !== 'Anna'))).toEqual([
      ['Manager', 'Prompt', 'Now', 'Usual', 'Question'],
      ['', 'Nothing stands out against one’s own last weeks', '', '', ''],
    ]);
  });

  test('says what was not checked: no zeros for hours that nobody wrote down', () => {
    const dates = data.map((row) => row.filter((_, i) => i !== 1 && i !== 3));
    const bare = dates.map(([name = '', at = ''], i): Cell[] => [
      name,
      at instanceof Date ? dateOf(Math.floor((at.getTime() - dateOf(0).getTime()) / 86_400_000)) : at,
      i === 0 ? 'Comment' : '',
    ]);
    expect(table(bare).slice(-2)).toEqual([
      ['', 'Work outside working hours', '', '', 'Not checked: the dates have no time of day.'],
      ['', 'More work, lower conversion', '', '', 'Not checked: dates of creation and payment are needed.'],
    ]);
  });

  test('tells how much work rose in the question, and conversion as numbers', () => {
    const busy: Cell[][] = [['Manager', 'Created', 'First call', 'Paid']];
    weekdays.forEach((day, i) => {
      for (let n = 0; n < (i < 40 ? 4 : 8); n++) busy.push(['Clara', '', dateOf(day, 12), '']);
    });
    for (let n = 0; n < 100; n++) busy.push(['Clara', dateOf(175, 10), '', n < 40 ? dateOf(180, 10) : '']);
    for (let n = 0; n < 40; n++) busy.push(['Clara', dateOf(212, 10), '', n < 2 ? dateOf(215, 10) : '']);
    expect(table(busy, '2026-08-23').slice(1)).toEqual([
      [
        'Clara',
        'More work, lower conversion',
        2 / 40,
        40 / 100,
        'From 20 to 40 contacts a week, while fewer leads pay: which leads get less time now?',
      ],
    ]);
  });

  test('goes by the Team tab, or by Holidays', () => {
    const team: Cell[][] = [
      ['Manager', 'Works from', 'Works to', 'Days off'],
      ['Anna', '11:00', '21:00', 'Sat, Sun'],
    ];
    expect(told(table(data, '', team))).toEqual([
      ['Anna', 'Work on days off', 4 / 20, 0],
      ['Anna', 'Days in a row with work', 14, 5],
    ]);
    const holidays: Cell[][] = [['Date'], ...weekdays.slice(-10, -5).map((day): Cell[] => [dateOf(day)])];
    expect(
      told(
        table(
          data.filter(([name]) => name !== 'Anna'),
          '',
          holidays,
        ),
      ),
    ).toEqual([['Boris', 'Work on days off', 1 / 2, 0]]);
  });

  test('knows only what was known on a day, and asks nothing of newcomers', () => {
    expect(told(table(data, '2026-08-16'))).toEqual([['', 'Nothing stands out against one’s own last weeks', '', '']]);
    expect(told(table(data, '2026-07-12'))).toEqual([['', 'Nothing stands out against one’s own last weeks', '', '']]);
  });

  test.each<[string, Arg[], string]>([
    ['a date that is none', [data, 'soon'], '“as_of” must be a date such as 2026-11-23, but it is “soon”.'],
    ['holidays that are none', [data, '', [['Holiday'], ['чепуха']]], '“holidays”'],
    [
      'data without work',
      [
        [
          ['Manager', 'Created'],
          ['Anna', dateOf(5)],
        ],
      ],
      'No column',
    ],
    ['data without managers', [data.map((row) => row.slice(1))], 'No column “Manager”'],
  ])('refuses %s with a sentence', (_title, args, sentence) => {
    expect(messageOf(() => table(args[0], ...args.slice(1)))).toContain(sentence);
  });
});
