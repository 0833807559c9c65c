import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadKpi } from '../../src/core/kpis/kpi.ts';
import { cohortsOf } from '../../src/core/road/cohorts.ts';
import { funnelOf } from '../../src/core/road/funnel.ts';
import { dayOf, isoDay } from '../../src/core/time/days.ts';
import { leadsIn } from '../../test/support/found.ts';
import { rowsKnownOn, school, sheetOf } from '../../test/support/school.ts';
import { cohortsSql, funnelSql } from '../sql/road.ts';
import { leadsViewSql } from '../sql/leadsView.ts';
import { MAPPING, dealsTable } from './dealsTable.ts';
import { engine, isStarted, unlessStarted } from './engines/started.ts';

const START = dayOf(2026, 1, 1);
const VIEW = `(${leadsViewSql(MAPPING, 'deals', 'UTC')})`;
const STEPS = ['created', 'webinar', 'call', 'paid'];
const { TABLES = '100', SEED = '1' } = process.env;
const RUNS = { numRuns: Number(TABLES), seed: Number(SEED) };
const near = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);

describe.runIf(isStarted)(`roads by SQL, on random tables${unlessStarted}`, () => {
  test('the funnel is that of the add-on', async () => {
    const query = { leads: VIEW, asOf: '@as_of', firstDay: '@first_day', lastDay: '@last_day' };
    const sql = `SELECT * FROM (${funnelSql(STEPS, query)})`;
    const days = fc.tuple(fc.nat(120), fc.nat(120), fc.integer({ min: 20, max: 260 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(school, days, async (rows, [from, length, asOf, isAll]) => {
        const period = isAll ? null : { fromDay: START + from, toDay: START + from + length };
        const found = await engine().query(
          sql,
          { deals: dealsTable(rows) },
          {
            as_of: ['DATE', isoDay(START + asOf)],
            first_day: ['DATE', period && isoDay(period.fromDay)],
            last_day: ['DATE', period && isoDay(period.toDay)],
          },
        );
        const known = rowsKnownOn(rows, asOf);
        if (known.length === 0) return;
        const leads = leadsIn(sheetOf(known, 10));
        const { steps } = funnelOf(leads, STEPS, { period, asOfDay: START + asOf, withinDays: null, manager: null });
        const [first] = steps;
        // Without a lead there is no row.
        if (first === undefined || first.leads === 0) {
          expect(found).toEqual([]);
          return;
        }
        const told = steps.map((step) =>
          [step.milestone, step.leads, step.fromPrevious, step.fromFirst, step.medianDays, step.lost].map(near),
        );
        const order = (row: readonly unknown[]): number => STEPS.indexOf(String(row[0]));
        const ours = found.map((row) => Object.values(row).map(near)).sort((a, b) => order(a) - order(b));
        expect(ours).toEqual(told);
      }),
      RUNS,
    );
  });

  test('the triangle of cohorts is that of the add-on', async () => {
    const sql = cohortsSql(VIEW, '@as_of');
    await fc.assert(
      fc.asyncProperty(school, fc.integer({ min: 20, max: 260 }), async (rows, asOf) => {
        const found = await engine().query(sql, { deals: dealsTable(rows) }, { as_of: ['DATE', isoDay(START + asOf)] });
        const known = rowsKnownOn(rows, asOf);
        if (known.length === 0) return;
        const road = roadKpi('road', 'created', 'paid', null);
        const { limits, cohorts, mean } = cohortsOf(road, leadsIn(sheetOf(known, 10)), 'month', START + asOf);
        const cells = cohorts.flatMap(({ period, shares }) =>
          shares.flatMap((share, at) => (share === null ? [] : [[isoDay(period.fromDay), limits[at], near(share)]])),
        );
        const means = mean.flatMap((share, at) => (share === null ? [] : [[null, limits[at], near(share)]]));
        const text = (all: readonly (readonly unknown[])[]): string[] => all.map((one) => JSON.stringify(one)).sort();
        expect(text(found.map(({ Month, Days, Share }) => [Month ?? null, Days, near(Share)]))).toEqual(
          text([...cells, ...means]),
        );
      }),
      RUNS,
    );
  });
});
