import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { school, sheetOf } from '../../support/school.ts';
import { type HostOptions, inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI = formula('KPI');
const KPI_STREAKS = formula('KPI_STREAKS');

type Args = readonly [data: Arg, kpi: Arg, goal: Arg, per?: Arg, freezes?: Arg, as_of?: Arg, kpis?: Arg];

function table(args: Args, host: HostOptions = {}): unknown[][] {
  const found = withHost(host, () => KPI_STREAKS(...args));
  if (!Array.isArray(found)) throw new Error('Streaks are a table');
  return found;
}
const rows = (...args: Args): unknown[][] => table(args).slice(1);

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

test('the runs are those of the months in which KPI says the goal was met', () => {
  const months = Array.from({ length: 9 }, (_, i) => `2026-0${i + 1}`);
  let seen = 0;
  fc.assert(
    fc.property(
      school,
      fc.constantFrom<[string, number]>(['sales', 1], ['revenue', 300], ['conversion', 0.5], ['average_check', 400]),
      (some, [kpi, goal]) => {
        fc.pre(some.some(({ manager }) => manager !== ''));
        const data = sheetOf(some);
        for (const [manager, current, best] of rows(data, kpi, goal, 'month', 0, '2026-09-30')) {
          const values = withHost({}, () =>
            months.map((month) => KPI(data, kpi, String(manager), month, '2026-09-30')),
          );
          const runs = values
            .filter((value) => value !== '')
            .map((value) => (Number(value) >= goal ? '+' : '-'))
            .join('')
            .split('-');
          expect([manager, current, best]).toEqual([
            manager,
            (runs[runs.length - 1] ?? '').length,
            Math.max(...runs.map((run) => run.length)),
          ]);
          seen += Number(best);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(30);
});
