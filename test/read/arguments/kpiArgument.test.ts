import { expect, test } from 'vitest';
import { kpiArgument } from '../../../src/read/arguments/kpiArgument.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(cells('Manager | Created | Paid\n Anna | 2026-09-01 | 2026-09-02'));
const own = cells('KPI | Measure | From | To\n Fast | rate | created | paid');

test.each<[Arg, Arg, string]>([
  ['Конверсия', '', 'conversion'],
  [[['created > paid in 7']], undefined, 'created > paid in 7'],
  ['fast', own, 'Fast'],
])('%j is the KPI of that name', (kpi, kpis, id) => expect(kpiArgument(kpi, leads, kpis).id).toBe(id));

test.each<[Arg]>([[''], [' '], [null], [undefined], [[['', '']]]])('%j may not be left out', (kpi) =>
  expect(() => kpiArgument(kpi, leads)).toThrow(expect.objectContaining({ code: 'kpi-missing' })),
);

test('a KPI of the tab is unknown without the tab', () =>
  expect(() => kpiArgument('Fast', leads)).toThrow(expect.objectContaining({ code: 'kpi-unknown' })));
