import { describe, expect, test } from 'vitest';
import { kpiSeries } from '../../../src/core/badges/kpiSeries.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

const of = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);

describe('a series', () => {
  test('tells counts and sums day by day, money going back on its own day', () => {
    const leads = coreLeads([
      { who: 'Anna', created: 1, paid: 3, amount: 100 },
      { who: 'Anna', created: 1, paid: 3, amount: 50, refunded: 5 },
      { who: 'Anna', created: 2, paid: 9, amount: 7 },
    ]);
    const [own = []] = kpiSeries(of('revenue'), leads, DAY_ZERO + 30).of('month');
    expect(own).toHaveLength(1);
    expect(own[0]?.course?.map(({ day, value, leads: count }) => [day - DAY_ZERO, value, count])).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [3, 150, 2],
      [5, 100, 2],
      [9, 107, 3],
    ]);
  });

  test('has nothing of dates that are wild but the periods they are in', () => {
    const leads = coreLeads([
      { who: 'Anna', created: 1 - DAY_ZERO, paid: 2 },
      { who: 'Anna', created: 1, paid: 2 },
    ]);
    expect(kpiSeries(of('conversion'), leads, DAY_ZERO + 30).of('week')[0]).toHaveLength(2);
    expect(kpiSeries(of('sales'), leads, DAY_ZERO + 30).of('week')[0]).toHaveLength(2);
  });

  test('has no month of a refund that takes nothing back, where nothing else was there', () => {
    const rows = [{ who: 'Anna', created: 1, paid: undefined, amount: 100, refunded: 40 }];
    expect(kpiSeries(of('revenue'), coreLeads(rows), DAY_ZERO + 60).of('month')[0]).toMatchObject([{ value: 0 }]);
  });

  test('measures what stands in where a column is missing: leads that were called, where nobody counts calls', () => {
    const leads = coreLeads([
      { who: 'Anna', created: 1, call: 2 },
      { who: 'Anna', created: 1, call: 3 },
    ]);
    const series = kpiSeries(of('calls'), leads, DAY_ZERO + 30);
    expect(series.kpi.measure).toBe('count');
    expect(series.of('month')).toMatchObject([[{ value: 2 }]]);
  });

  test('leaves out who has no manager, and is empty before the first lead', () => {
    const leads = coreLeads([
      { created: 1, paid: 2 },
      { who: 'Anna', created: 4, paid: 5 },
    ]);
    expect(kpiSeries(of('sales'), leads, DAY_ZERO + 30).of('month')).toMatchObject([[{ value: 1 }]]);
    expect(kpiSeries(of('sales'), leads, DAY_ZERO - 1).of('month')).toEqual([[]]);
    expect(kpiSeries(of('conversion'), leads, DAY_ZERO - 1).of('ever')).toEqual([[]]);
  });
});
