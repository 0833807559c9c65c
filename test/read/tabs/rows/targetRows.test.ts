import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../../src/read/cells/cell.ts';
import { ownKpis } from '../../../../src/read/tabs/rows/ownKpis.ts';
import { targetsOf } from '../../../../src/read/tabs/rows/targetRows.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';
import { refusal } from '../../../support/refusal.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Paid       | Amount
    Anna    | 2026-09-01 | 2026-09-04 | 5
    Борис   | 2026-09-01 |            |`),
);
const own = ownKpis(cells('KPI | Measure | From | To | Within days\n Fast | rate | created | paid | 7'), leads);
const HEADER = 'Manager or team | KPI | Target | Per | Weight';
const read = (range: Arg) => targetsOf(range, leads, own);
const rows = (drawn: string) => read(cells(`${HEADER}\n${drawn}`));

describe('a Targets tab', () => {
  test('tells whose each target is, of which KPI and per what, in either language and any order of columns', () => {
    const tab = cells(`
      Наши цели
      Цель    | KPI        | За период | Менеджер | Заметка
      12      | Продажи    | квартал   | ANNA     | later
      0.4     | conversion |           | Борис    |
      300 000 | revenue    | week      | Команда  |
      5%      | Fast       | в месяц   |          |`);
    expect(read(tab).map(({ row, value }) => [row, value?.manager, value?.kpi.id, value?.goal, value?.per])).toEqual([
      [3, 0, 'sales', 12, 'quarter'],
      [4, 1, 'conversion', 0.4, 'month'],
      [5, null, 'revenue', 300_000, 'week'],
      [6, null, 'Fast', 0.05, 'month'],
    ]);
  });

  test('understands a share typed as a number of per cent, and says so', () =>
    expect(
      rows('Anna | conversion | 40\n Борис | conversion | 1\n | conversion | 0.4').map(({ value }) => [
        value?.goal,
        value?.isPercent,
      ]),
    ).toEqual([
      [0.4, true],
      [1, false],
      [0.4, false],
    ]));

  test('gives a weight of 1 where none is written', () =>
    expect(rows('Anna | sales | 5 | month | 2.5\n Борис | sales | 5').map(({ value }) => value?.weight)).toEqual([
      2.5, 1,
    ]));

  test.each([
    ['Ann | sales | 5', 'tab-cell-unreadable', { field: 'who', found: 'Ann', nearest: 'Anna' }],
    ['Anna | | 5', 'tab-cell-blank', { field: 'kpi' }],
    ['Anna | salse | 5', 'kpi-unknown', { found: 'salse', nearest: 'sales' }],
    ['Anna | sales |', 'tab-cell-blank', { field: 'target' }],
    ['Anna | sales | 0', 'tab-cell-unreadable', { field: 'target', found: '0' }],
    ['Anna | sales | -5', 'tab-cell-unreadable', { field: 'target', found: '-5' }],
    ['Anna | sales | many', 'tab-cell-unreadable', { field: 'target', found: 'many' }],
    ['Anna | sales | 2026-11-01', 'tab-cell-unreadable', { field: 'target' }],
    ['Anna | conversion | 140', 'tab-cell-unreadable', { field: 'target', words: ['share'] }],
    ['Anna | conversion | 140%', 'tab-cell-unreadable', { field: 'target', words: ['share'] }],
    ['Anna | conversion | 1.4', 'tab-cell-unreadable', { field: 'target', words: ['share'] }],
    ['Anna | nps | -140', 'tab-cell-unreadable', { field: 'target', words: ['points'] }],
    ['Anna | sales | 5 | year', 'tab-cell-unreadable', { field: 'per', found: 'year' }],
    ['Anna | sales | 5 | month | 0', 'tab-cell-unreadable', { field: 'weight', found: '0' }],
    ['Борис | Продажи | 7 | месяц', 'name-taken', { found: 'Борис, Продажи, месяц' }],
  ])('keeps a row with a mistake, %s, and goes on', (drawn, code, params) => {
    const [first, wrong, last] = rows(`Борис | sales | 5\n${drawn}\n Anna | nps | -10`);
    expect(wrong).toMatchObject({ row: 3, value: null });
    expect(wrong?.mistake).toEqual(refusal(code, code === 'kpi-unknown' ? params : { row: 3, ...params }));
    expect([first?.value?.goal, last?.value?.goal]).toEqual([5, -10]);
    expect([wrong?.who, wrong?.kpiText]).toEqual(
      drawn
        .split('|')
        .slice(0, 2)
        .map((text) => text.trim()),
    );
  });

  test('is not any other table', () =>
    expect(() => rows('').concat(read(cells('KPI | Measure\n A | count')))).toThrow(
      refusal('tab-unreadable', { tab: 'targets', found: 'KPI, Measure' }),
    ));

  test('may have nothing below its header', () => expect(read(cells(HEADER))).toEqual([]));
});
