import { expect, test } from 'vitest';
import { kpisListed } from '../../../src/read/arguments/kpisListed.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells('Manager | Created | Webinar | Paid | Amount\n Anna | 2026-09-01 | 2026-09-02 | 2026-09-03 | 5'),
);
const ids = (arg: Arg): string[] => kpisListed(arg, leads, []).map(({ id }) => id);

test.each<[Arg, string[]]>([
  ['conversion', ['conversion']],
  ['conversion, sales,Выручка', ['conversion', 'sales', 'revenue']],
  ['sales; revenue', ['sales', 'revenue']],
  ['Retention, 90 days', ['retention']],
  ['sales, Retention, 90 days, webinar > paid in 30', ['sales', 'retention', 'webinar > paid in 30']],
  [
    [['sales'], [''], ['Удержание, 90 дней']],
    ['sales', 'retention'],
  ],
  [' sales, ', ['sales']],
])('%j', (arg, expected) => expect(ids(arg)).toEqual(expected));

test('nothing is told as missing', () =>
  expect(() => ids('')).toThrow(expect.objectContaining({ code: 'kpi-missing' })));

test.each<[Arg, string, string | null]>([['sales, conversoin', 'conversoin', 'conversion']])(
  '%j is told',
  (arg, found, nearest) => {
    expect(() => ids(arg)).toThrow(expect.objectContaining({ code: 'kpi-unknown', params: { found, nearest } }));
  },
);
