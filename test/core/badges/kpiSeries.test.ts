import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { kpiSeries } from '../../../src/core/badges/kpiSeries.ts';
import { BUILTIN, builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { PERIOD_UNITS, periodLabel, periodsFromTo } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';
import { leadsIn } from '../../support/found.ts';
import { school, sheetOf } from '../../support/school.ts';

const START = dayOf(2026, 1, 1);
const KPIS: readonly Kpi[] = [...BUILTIN, roadKpi('created > paid in 30', 'created', 'paid', 30)];
const of = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);

describe('a series', () => {
  test.each(PERIOD_UNITS)('by %s says of each manager and period what the KPI says of that period', (unit) => {
    const seen = new Set<string>();
    const asked = fc.record({
      kpi: fc.constantFrom(...KPIS),
      asOfDay: fc.integer({ min: START + 5, max: START + 260 }),
    });
    fc.assert(
      fc.property(school, asked, (rows, { kpi, asOfDay }) => {
        const leads = leadsIn(sheetOf(rows, 10));
        try {
          evaluate(kpi, leads, { period: { fromDay: asOfDay, toDay: asOfDay }, asOfDay });
        } catch (mistake) {
          expect(mistake).toBeInstanceOf(KpiError);
          expect(() => kpiSeries(kpi, leads, asOfDay)).toThrow(expect.objectContaining({ code: 'column-missing' }));
          return;
        }
        const marks = kpiSeries(kpi, leads, asOfDay).of(unit);
        expect(marks).toHaveLength(leads.managers.names.length);
        for (const period of periodsFromTo(unit, START, START + 260)) {
          const { managers } = evaluate(kpi, leads, { period, asOfDay });
          managers.forEach(({ value, leads: count, ripening }, manager) => {
            const mark = marks[manager]?.find((one) => one.period.fromDay === period.fromDay);
            if (value !== null && count > 0) seen.add(kpi.id);
            const told = value !== null || count + ripening > 0;
            expect([kpi.id, periodLabel(period), mark?.period]).toEqual([
              kpi.id,
              periodLabel(period),
              told ? period : undefined,
            ]);
            if (!told) return;
            expect(mark?.value ?? null).toEqual(value === null ? null : expect.closeTo(value, 8));
            expect([mark?.leads, mark?.ripening]).toEqual([count, ripening]);
          });
        }
      }),
      { numRuns: 250 },
    );
    expect(seen.size).toBeGreaterThan(12);
  });

  test('of all time is what the KPI says of the days so far, month by month for shares and at once for counts', () => {
    fc.assert(
      fc.property(
        school,
        fc.constantFrom('conversion', 'half_paid', 'average_check', 'sales', 'revenue'),
        (rows, id) => {
          const leads = leadsIn(sheetOf(rows, 10));
          const asOfDay = START + 240;
          const marks = kpiSeries(of(id), leads, asOfDay).of('ever');
          marks.forEach((own, manager) => {
            for (const { period, value } of own) {
              const said = evaluate(of(id), leads, { period, asOfDay }).managers[manager]?.value ?? null;
              expect(value).toEqual(said === null ? null : expect.closeTo(said, 8));
            }
            expect(own.length).toBeLessThanOrEqual(id === 'sales' || id === 'revenue' ? 1 : 9);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

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
