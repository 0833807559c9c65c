import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { kpiSeries } from '../../../src/core/badges/kpiSeries.ts';
import { BUILTIN, builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { PERIOD_UNITS, periodLabel, periodsFromTo } from '../../../src/core/time/periodUnit.ts';
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
});
