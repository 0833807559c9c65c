import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import { cells, localDate } from '../support/cells.ts';
import { withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_CONVERSION = formula('KPI_CONVERSION');
const KPI_DATA = formula('KPI_DATA');
const LEADERBOARD = formula('LEADERBOARD');

const drawn = `
  Manager | Created    | Webinar    | Meeting    | Paid       | Amount
  Анна    | 2026-09-01 | 2026-09-02 | 2026-09-05 | 2026-09-10 | 100
  Анна    | 2026-09-30 | 2026-10-01 |            |            |
  Boris   | 2026-10-01 | 2026-10-02 | 2026-10-20 | 2026-10-31 | 300
  Boris   | 2026-10-31 |            |            |            |`;
const data = cells(drawn);

describe('an argument that is left out', () => {
  const skipped: readonly Arg[] = ['', null, undefined, [['']], [[null]]];
  const calls: readonly (readonly [string, (skip: Arg) => unknown])[] = [
    ['KPI', (skip) => KPI(data, 'conversion', skip, skip, skip)],
    ['KPI_CONVERSION', (skip) => KPI_CONVERSION(data, skip, skip, skip, skip, skip, skip)],
    ['LEADERBOARD', (skip) => LEADERBOARD(data, skip, skip, skip, skip, skip, skip)],
    ['KPI_DATA', (skip) => KPI_DATA(data, skip)],
    ['KPI_CHECK', (skip) => KPI_CHECK(data, skip)],
  ];
  test.each(calls)('of %s is the same as one not given, however it arrives', (_name, call) =>
    withHost({}, () => {
      const plain = call(undefined);
      for (const skip of skipped) expect(call(skip)).toEqual(plain);
    }),
  );
  test('at the end may be missing altogether', () =>
    withHost({}, () => {
      expect(KPI(data, 'conversion')).toBe(1 / 2);
      expect(KPI_CONVERSION(data)).toBe(1 / 2);
    }));
});

describe('one cell of a range', () => {
  test('is the same as its value, in every argument', () =>
    withHost({}, () => {
      const one = (cell: Cell): Arg => [[cell]];
      expect(KPI(data, one('conversion'), one('Boris'), one('2026-10'), one('2026-10-31'))).toBe(
        KPI(data, 'conversion', 'Boris', '2026-10', '2026-10-31'),
      );
      expect(KPI_CONVERSION(data, one('Анна'), one(2026), one('webinar'), one('meeting'), one(14), one(''))).toBe(
        KPI_CONVERSION(data, 'Анна', 2026, 'webinar', 'meeting', 14),
      );
      expect(LEADERBOARD(data, one('sales'), one(''), one('raw'), one(1), one('Boris'))).toEqual(
        LEADERBOARD(data, 'sales', '', 'raw', 1, 'Boris'),
      );
    }));
});

describe('managers', () => {
  test('a column in is a column out, blank where there is no such person or no leads', () =>
    withHost({}, () => {
      const column = [['Boris'], [''], ['Zoe'], ['АННА']];
      expect(KPI(data, 'conversion', column, '2026-10')).toEqual([[1 / 2], [''], [''], ['']]);
      expect(KPI(data, 'sales', column)).toEqual([[1], [''], [''], [1]]);
      expect(KPI_CONVERSION(data, [['Boris', 'Анна']])).toEqual([[1 / 2, 1 / 2]]);
    }));
});

describe('KPI_CONVERSION', () => {
  test.each<[string, Arg[], unknown]>([
    ['the team of all time: 2 of 4', [], 2 / 4],
    ['a month by creation: 1 of 2', ['', '2026-09'], 1 / 2],
    ['another road: of 3 at the webinar 2 came to a meeting', ['', '', 'webinar', 'meeting'], 2 / 3],
    [
      'within 14 days: 3 days yes, 18 days no, and all three are ripe on 31 October',
      ['', '', 'эфир', 'встреча', 14],
      1 / 3,
    ],
    ['as of 10 October nobody’s second webinar is ripe', ['Boris', '', 'webinar', 'meeting', 14, '2026-10-10'], ''],
    ['as of a Date cell', ['', '', '', '', '', new Date('2026-09-10')], 1],
    ['as of a serial', ['', '', '', '', '', 46_275], 1],
  ])('%s', (_title, args, expected) => expect(withHost({}, () => KPI_CONVERSION(data, ...args))).toBe(expected));
});

describe.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])('in %s', (zone) => {
  const here = cells(drawn, zone);
  const day = (text: string): Date => localDate(text, zone);
  test('the first and the last day of a month are its own', () =>
    withHost({ zone }, () => {
      for (const period of [
        '2026-10',
        day('2026-10-01'),
        day('2026-10-31'),
        [[day('2026-10-01'), day('2026-10-31')]],
      ] satisfies Arg[]) {
        expect(KPI(here, 'conversion', '', period)).toBe(1 / 2);
        expect(KPI(here, 'revenue', '', period)).toBe(300);
      }
      expect(KPI(here, 'conversion', '', [[day('2026-09-30'), day('2026-10-01')]])).toBe(1 / 2);
    }));
  test('as of a day holds that whole day', () =>
    withHost({ zone }, () => expect(KPI(here, 'sales', '', '', day('2026-10-31'))).toBe(2)));
  test('Dates of another realm give the same', () => {
    const foreign: Cell[][] = vm.runInNewContext(
      'rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? new Date(cell.ms) : cell)))',
      { rows: here.map((row) => row.map((cell) => (cell instanceof Date ? { ms: cell.getTime() } : cell))) },
    );
    withHost({ zone }, () => {
      expect(foreign[1]?.[1] instanceof Date).toBe(false);
      for (const kpi of ['conversion', 'cycle', 'revenue', 'webinar > meeting in 14'])
        expect(KPI(foreign, kpi, '', '2026-10')).toEqual(KPI(here, kpi, '', '2026-10'));
      expect(LEADERBOARD(foreign)).toEqual(LEADERBOARD(here));
      expect(KPI_DATA(foreign)).toEqual(KPI_DATA(here));
    });
  });
});

test('names that differ in case, ё or a no-break space are one person', () => {
  const mixed = cells('Manager | Paid\n Артём Ли | 2026-09-01\n артем\u00a0ли | 2026-09-01\n АРТЁМ  ЛИ | 2026-09-01');
  withHost({}, () => {
    expect(KPI(mixed, 'sales', 'артём ли')).toBe(3);
    expect(LEADERBOARD(mixed, 'sales', '', 'raw')).toHaveLength(2);
  });
});

test('people may be called like parts of the language', () => {
  const odd = cells(
    'Manager | Paid\n __proto__ | 2026-09-01\n constructor | 2026-09-01\n constructor | 2026-09-02\n toString |',
  );
  withHost({}, () => {
    expect(KPI(odd, 'sales', [['__proto__'], ['constructor'], ['toString'], ['valueOf']])).toEqual([
      [1],
      [2],
      [0],
      [''],
    ]);
    expect(LEADERBOARD(odd, 'sales', '', 'raw')).toEqual([
      expect.anything(),
      [1, 'constructor', 2, 2, 2, '1–3', ''],
      [2, '__proto__', 1, 1, 1, '1–3', ''],
      [3, 'toString', 0, 0, 0, '1–3', ''],
    ]);
  });
});

test('the slow formatter is asked at most 51 times for the fortnights of two years, 21 for each of 4 clock changes, and for today', () => {
  const many: Cell[][] = [['Created', 'Paid']];
  for (let i = 0; i < 10_000; i++) many.push([new Date(1.75e12 + i * 6e6), new Date(1.75e12 + i * 6e6 + 864e5)]);
  const asked = withHost({ zone: 'America/New_York' }, (host) => {
    KPI(many, 'conversion', '', '2026');
    return host.formatted;
  });
  expect(asked).toBeLessThanOrEqual(51 + 4 * 21 + 3);
  expect(asked).toBeGreaterThan(0);
});

test('amounts so great that their sum would be no number are not read', () => {
  const huge = [1, 2, 3].map(() => ['Anna', new Date('2026-09-01'), Number.MAX_VALUE]);
  const rows: Cell[][] = [['Manager', 'Paid', 'Amount'], ...huge, ['Anna', new Date('2026-09-01'), 5]];
  withHost({}, () => expect(['revenue', 'average_check'].map((kpi) => KPI(rows, kpi))).toEqual([5, 5]));
});

describe('words of time', () => {
  test.each<[string, Arg[], unknown]>([
    ['count from the last day of the data', ['sales', '', 'this month'], 1],
    ['mean the whole calendar month before', ['conversion', '', 'прошлый месяц'], 1 / 2],
    ['count from as_of where it is given', ['sales', '', 'this month', '2026-09-30'], 1],
    ['take a bare month for the latest that has begun', ['conversion', '', 'сентябрь'], 1 / 2],
    ['of last 30 days hold both ends', ['sales', '', 'last 30 days', '2026-10-09'], 1],
    ['know the year of a school', ['sales', '', '2026/27'], 2],
  ])('%s', (_title, args, expected) => expect(withHost({}, () => KPI(data, ...args))).toBe(expected));
  test('give the period before of a board, the mode improve', () =>
    withHost({}, () => {
      expect(LEADERBOARD(data, 'sales', 'this month', 'raw')).toEqual(LEADERBOARD(data, 'sales', '2026-10', 'raw'));
    }));
});
