import { expect, test } from 'vitest';
import { builtinKpi } from '../../../../src/read/arguments/kpiNamed.ts';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { qualityLevel, qualityOf } from '../../../../src/read/tabs/rows/qualityCells.ts';
import { type RowOf, RowReader } from '../../../../src/read/tabs/rowReader.ts';
import { POINTS } from '../../../../src/read/tabs/tabs.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

const leads = leadsIn(cells('Manager | Created | Paid | NPS\n Anna | 2026-09-01 | 2026-09-02 | 9'));
const row = (cell: Cell): RowOf<typeof POINTS> => new RowReader(POINTS, () => cell, 2);

test.each([
  ['', undefined],
  ['-', undefined],
  ['conversion', 'conversion'],
  ['Срок до оплаты', 'cycle'],
  ['nps', 'nps'],
  ['created > paid in 7', 'created > paid in 7'],
])('%j names the quality KPI %s', (text, id) => expect(qualityOf(row(text), leads)?.id).toBe(id));

test.each([
  ['sales', 'tab-cell-unreadable'],
  ['salse', 'kpi-unknown'],
])('%s is no quality KPI: %s', (text, code) =>
  expect(() => qualityOf(row(text), leads)).toThrow(expect.objectContaining({ code })),
);

test.each<[string, Cell, number]>([
  ['conversion', 40, 0.4],
  ['conversion', '40%', 0.4],
  ['conversion', 0, 0],
  ['cycle', 14, 14],
  ['nps', -10, -10],
])('the level of %s written as %j is %d', (id, cell, level) =>
  expect(qualityLevel(row(cell), 'quality', builtinKpi(id))).toBe(level),
);

test.each<[string, Cell, string]>([
  ['conversion', '', 'tab-cell-blank'],
  ['conversion', 140, 'tab-cell-unreadable'],
  ['conversion', 1.4, 'tab-cell-unreadable'],
  ['cycle', 'long', 'tab-cell-unreadable'],
])('a level of %s is not %j', (id, cell, code) =>
  expect(() => qualityLevel(row(cell), 'quality', builtinKpi(id))).toThrow(expect.objectContaining({ code })),
);
