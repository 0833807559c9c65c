import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { type HostOptions, inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableIn } from '../../support/tableOf.ts';
const KPI_TREND = formula('KPI_TREND');

const trend = tableIn('KPI_TREND');
const near = (value: number): unknown => expect.closeTo(value, 6);

const deals = cells(`
  Manager | Created    | Paid
  Anna    | 2026-06-30 | 2026-07-02
  Boris   | 2026-07-31 |
  Anna    | 2026-07-01 | 2026-07-30
  Boris   | 2026-09-07 | 2026-09-09
  Anna    | 2026-09-13 |`);

describe('the table', () => {
  test('has a row for each month, gaps included, with the limits in each', () => {
    // June 1, July 0.5: mean 0.75, one step of 0.5. Nine in ten pay within 29 days, of September nobody had them.
    const limits = [near(0.75), 0, 1, ''];
    expect(trend([deals, 'conversion'])).toEqual([
      ['Period', 'Conversion (paid so far)', 'Leads', 'Too early to count', 'Mean', 'Low', 'High', 'Signal'],
      ['2026-06', 1, 1, 0, ...limits],
      ['2026-07', 0.5, 2, 0, ...limits],
      ['2026-08', '', 0, 0, ...limits],
      ['2026-09', '', 2, 0, ...limits.slice(0, 3), 'too early to count: 29 days have passed for 0 of 2'],
    ]);
  });

  test('speaks the language of the spreadsheet', () => {
    expect(trend([deals, 'Конверсия'], { locale: 'ru_RU' })[0]).toEqual([
      'Период',
      'Конверсия (оплачено на сегодня)',
      'Лиды',
      'Рано считать',
      'Среднее',
      'От',
      'До',
      'Сигнал',
    ]);
  });

  test.each([
    [
      'week',
      [
        '2026-W27',
        '2026-W28',
        '2026-W29',
        '2026-W30',
        '2026-W31',
        '2026-W32',
        '2026-W33',
        '2026-W34',
        '2026-W35',
        '2026-W36',
        '2026-W37',
      ],
    ],
    [
      'неделя',
      [
        '2026-W27',
        '2026-W28',
        '2026-W29',
        '2026-W30',
        '2026-W31',
        '2026-W32',
        '2026-W33',
        '2026-W34',
        '2026-W35',
        '2026-W36',
        '2026-W37',
      ],
    ],
    ['Month', ['2026-06', '2026-07', '2026-08', '2026-09']],
    ['месяц', ['2026-06', '2026-07', '2026-08', '2026-09']],
    ['quarter', ['2026-Q2', '2026-Q3']],
    ['Квартал', ['2026-Q2', '2026-Q3']],
  ])('goes by %s', (unit, labels) =>
    expect(
      trend([deals, 'conversion', '', unit])
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(labels),
  );

  test('of one manager, as it stood on a day', () =>
    expect(trend([deals, 'sales', 'ANNA', 'month', '2026-07-15']).slice(1)).toEqual([
      ['2026-06', 0, 0, 0, '', '', '', ''],
      ['2026-07', 1, 1, 0, '', '', '', ''],
    ]));

  test('ripening leads stand beside a share with a limit, and a period with nothing ripe is blank', () =>
    expect(
      trend([deals, 'created > paid in 5', 'Anna'])
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['2026-06', 1, 1, 0],
      ['2026-07', 0, 1, 0],
      ['2026-08', '', 0, 0],
      ['2026-09', '', 0, 1],
    ]));

  test('is the header row alone where nothing is dated yet', () =>
    expect(trend([deals, 'conversion', '', '', '2020-01-01'])).toHaveLength(1));
});

describe('signals', () => {
  const from = (counts: readonly number[]): Cell[][] => [
    ['Manager', 'Created', 'Paid'],
    ...counts.flatMap((n, i) =>
      Array.from({ length: n }, (): Cell[] => [
        'Anna',
        new Date(Date.UTC(2025, 0, 1)),
        new Date(Date.UTC(2025, i, 28)),
      ]),
    ),
  ];
  test('of twelve, fifteen, eleven, fourteen, thirteen, sixteen there are none: 13.5, 6.05 to 20.95', () =>
    expect(trend([from([12, 15, 11, 14, 13, 16]), 'sales', '', '', '2025-06-30'])[6]).toEqual([
      '2025-06',
      16,
      16,
      0,
      near(13.5),
      near(6.052),
      near(20.948),
      '',
    ]));
  test('are said in both languages', () => {
    const data = from([10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 30]);
    const said = (host: HostOptions) => trend([data, 'sales', '', '', '2025-11-30'], host).map((row) => row[7]);
    expect(said({}).slice(9)).toEqual(['run', 'run', 'above']);
    expect(said({ locale: 'ru_RU' }).slice(9)).toEqual(['серия', 'серия', 'выше']);
    const fall = from([30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 5]);
    expect(trend([fall, 'sales', '', '', '2025-11-30'])[11]?.[7]).toBe('below');
    expect(trend([fall, 'sales', '', '', '2025-11-30'], { locale: 'ru_RU' })[11]?.[7]).toBe('ниже');
  });
});

test('an unknown unit is told with those there are', () => {
  const said = inBoth(() => messageOf(() => KPI_TREND(deals, 'conversion', '', 'mont')));
  expect(said.en).toBe('No unit “mont”. Did you mean “month”? There are: day, week, month, quarter.');
  expect(said.ru).toContain('неделя, месяц, квартал');
});

test('a KPI of the team’s own is read from its tab', () => {
  const kpis = cells(`
    KPI        | Measure | From    | To   | Within days
    Fast sales | rate    | created | paid | 5`);
  const table = withHost({}, () => KPI_TREND(deals, 'fast sales', '', '', '', kpis));
  const road = trend([deals, 'created > paid in 5']);
  expect(Array.isArray(table) && table[0]?.[1]).toBe('Fast sales');
  expect(Array.isArray(table) && table.slice(1)).toEqual(road.slice(1));
});

test('several managers are no manager', () =>
  expect(withHost({}, () => messageOf(() => KPI_TREND(deals, 'sales', [['Anna'], ['Boris']])))).toContain(
    'Anna; Boris',
  ));

test('by day, a day off without anything is blank and any other is 0', () => {
  const days = cells(`
    Manager | Created    | Paid
    Anna    | 2026-10-01 | 2026-10-01
    Anna    | 2026-10-01 | 2026-10-05
    Anna    | 2026-10-03 | 2026-10-03
    Anna    | 2026-10-06 | 2026-10-07`);
  const values = (...tabs: Arg[]): unknown[] =>
    withHost({}, () => KPI_TREND(days, 'sales', '', 'day', '2026-10-07', '', ...tabs) as unknown[][])
      .slice(1)
      .map((row) => row.slice(0, 2));
  expect(values()).toEqual([
    ['2026-10-01', 1],
    ['2026-10-02', 0],
    ['2026-10-03', 1],
    ['2026-10-04', ''],
    ['2026-10-05', 1],
    ['2026-10-06', 0],
    ['2026-10-07', 1],
  ]);
  expect(values(cells('Date\n 2026-10-06'))[5]).toEqual(['2026-10-06', '']);
});
