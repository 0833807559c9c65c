import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableIn } from '../../support/tableOf.ts';
const KPI_STREAKS = formula('KPI_STREAKS');

const table = tableIn('KPI_STREAKS');
const rows = (...args: Arg[]): unknown[][] => table(args).slice(1);

const deals = cells(`
  Manager | Created    | Paid
  Anna    | 2026-05-01 | 2026-05-02
  Anna    | 2026-06-01 | 2026-06-02
  Anna    | 2026-07-01 |
  Anna    | 2026-08-01 | 2026-08-02
  Boris   | 2026-05-01 | 2026-05-02
  Boris   | 2026-08-01 | 2026-08-02
  Clara   | 2026-08-01 |`);

describe('the table', () => {
  test('has the longest current run first', () =>
    expect(table([deals, 'sales', 1])).toEqual([
      ['Manager', 'Current run', 'Best run', 'Best run ended', 'Frozen'],
      ['Boris', 2, 2, '2026-08', 0],
      ['Anna', 1, 2, '2026-06', 0],
      ['Clara', 0, 0, '', 0],
    ]));
  test('says how many missed months a run survived', () =>
    expect(rows(deals, 'sales', 1, 'month', 1)[0]).toEqual(['Anna', 3, 3, '2026-08', 1]));
  test('goes by weeks and quarters, too', () => {
    expect(rows(deals, 'sales', 1, 'неделя')[0]).toEqual(['Boris', 2, 2, '2026-W31', 0]);
    expect(rows(deals, 'sales', 1, 'quarter').map((row) => row.slice(0, 4))).toEqual([
      ['Anna', 2, 2, '2026-Q3'],
      ['Boris', 2, 2, '2026-Q3'],
      ['Clara', 0, 0, ''],
    ]);
  });
  test('speaks the language of the spreadsheet', () =>
    expect(table([deals, 'Продажи', 1], { locale: 'ru_RU' })[0]).toEqual([
      'Менеджер',
      'Серия сейчас',
      'Лучшая серия',
      'Когда закончилась',
      'Заморожено',
    ]));
  test.each([0.5, '50%', '50 %', 50, '0,5'])('understands the share %s', (goal) =>
    expect(rows(deals, 'conversion', goal)).toEqual(rows(deals, 'conversion', 0.5)),
  );
  test('takes a KPI of the team’s own', () => {
    const kpis = cells('KPI | Measure | From | To\n Won | rate | created | paid');
    expect(rows(deals, 'Won', 1, '', '', '', kpis)).toEqual(rows(deals, 'conversion', 1));
  });
  test.each([
    ['sales', 'many'],
    ['sales', ''],
    ['sales', -1],
    ['conversion', 140],
    ['conversion', '140%'],
    ['nps', 101],
    ['sales', [[1], [2]]],
  ] as const)('%s cannot have the goal %j', (kpi, goal) => {
    const said = inBoth(() => messageOf(() => KPI_STREAKS(deals, kpi, goal)));
    expect(said.en).toMatch(/^“goal” of “.+” must be a number from 0/);
    expect(said.ru).toContain('число от 0');
  });
});

describe('by day', () => {
  // Friday 2 October 2026, a sale on each day told; leads without a sale on Saturday 3 and Tuesday 6.
  const days = cells(`
    Manager | Created    | Paid
    Anna    | 2026-10-01 | 2026-10-01
    Anna    | 2026-10-02 | 2026-10-02
    Anna    | 2026-10-03 |
    Anna    | 2026-10-05 | 2026-10-05
    Anna    | 2026-10-06 |
    Anna    | 2026-10-08 | 2026-10-08`);
  const anna = (...tabs: Arg[]): unknown =>
    withHost({}, () => KPI_STREAKS(days, 'sales', 1, 'day', '', '2026-10-08', '', ...tabs));
  test('neither a Saturday without a sale nor a day without leads breaks a run; a Tuesday does', () =>
    expect(anna()).toMatchObject([{}, ['Anna', 1, 3, '2026-10-05', 0]]));
  test('days off may come as a tab', () => {
    expect(anna(cells('Date\n 2026-10-06'))).toMatchObject([{}, ['Anna', 4, 4, '2026-10-08', 0]]);
    expect(anna(cells('Manager | Team | Days off\n Anna | North | 2026-10-06'))).toMatchObject([
      {},
      ['Anna', 4, 4, '2026-10-08', 0],
    ]);
  });
  test('the word may be Russian', () =>
    expect(rows(days, 'sales', 1, 'день', '', '2026-10-08')[0]?.slice(0, 3)).toEqual(['Anna', 1, 3]));
});
