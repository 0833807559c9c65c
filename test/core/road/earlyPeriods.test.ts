import { expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { earlyPeriods } from '../../../src/core/road/earlyPeriods.ts';
import { trendSource } from '../../../src/core/road/trendSource.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

const IN_10 = roadKpi('in 10', 'created', 'paid', 10);
const DAY = DAY_ZERO + 30;
/** Twenty days, and the ten after them. */
const periods = [
  { fromDay: DAY_ZERO, toDay: DAY_ZERO + 19 },
  { fromDay: DAY_ZERO + 20, toDay: DAY_ZERO + 30 },
];
const found = (kpi: Kpi, created: readonly number[]) => {
  const leads = coreLeads(created.map((day) => ({ who: 'Anna', created: day, paid: undefined })));
  return earlyPeriods(trendSource(kpi, leads, null, DAY), periods);
};

test.each([
  ['two of three are too young', [1, 20, 21, 22], { old: 1, all: 3, days: 10 }],
  ['half is enough', [1, 20, 21], null],
  ['nobody is there', [1], null],
] as const)('a period is too early where most of its leads are younger than the limit: %s', (_, created, expected) => {
  expect(found(IN_10, created)).toEqual([null, expected]);
});

test('nothing is early for what is counted when it comes', () => {
  const sales = builtin('sales');
  expect(sales && found(sales, [1, 29])).toEqual([]);
});
