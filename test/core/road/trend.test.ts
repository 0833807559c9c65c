import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { trendOf } from '../../../src/core/road/trend.ts';
import { periodLabel } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const kpi = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);
/** The day of a month of 2027, as the rows count days. */
const on = (month: number, day = 1): number => dayOf(2027, month, day) - DAY_ZERO;
const END = dayOf(2027, 12, 31);
const many = (n: number, row: (i: number) => PlainLead): PlainLead[] => Array.from({ length: n }, (_, i) => row(i));
/** So many sales in each month from January, to one lead of January each. */
const monthly = (counts: readonly number[]): PlainLead[] =>
  counts.flatMap((n, i) => many(n, () => ({ who: 'Anna', created: on(1), paid: on(i + 1, 5) })));
const points = (measure: Kpi, rows: readonly PlainLead[], asOf = END, manager: number | null = null) =>
  trendOf(measure, coreLeads(rows), manager, 'month', asOf);

describe('the limits', () => {
  test('of 12, 15, 11, 14, 13, 16 are 13.5 and 6.05 to 20.95', () => {
    const { limits, points: months } = points(kpi('sales'), monthly([12, 15, 11, 14, 13, 16]));
    expect(months.map(({ value }) => value)).toEqual([12, 15, 11, 14, 13, 16]);
    expect(limits?.mean).toBeCloseTo(13.5, 12);
    expect(limits?.low).toBeCloseTo(6.052, 12);
    expect(limits?.high).toBeCloseTo(20.948, 12);
    expect(months.map(({ signal }) => signal)).toEqual(Array.from({ length: 6 }, () => null));
  });

  test('are not moved by the period that is not over, which is shown but is no signal', () => {
    const { limits, points: months } = points(kpi('sales'), monthly([12, 15, 11, 14, 13, 16, 90]), dayOf(2027, 7, 30));
    expect(limits?.high).toBeCloseTo(20.948, 12);
    expect(months[6]).toMatchObject({ value: 90, signal: null });
  });

  test('of days to payment leave out a month most of whose leads are younger than 90 days', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((month) =>
      many(20, (i) => ({
        who: 'Anna',
        created: on(month, 1 + i),
        paid: i < 8 ? on(month, 1 + i) + 3 * month : undefined,
      })),
    );
    // On 10 July the leads up to 11 April are 90 days old: 11 of April's 20, of which 8 paid; none of May's.
    const { limits, points: months } = points(kpi('cycle'), rows, dayOf(2027, 7, 10));
    expect(months.map(({ value, leads, ripening }) => [value, leads, ripening])).toEqual([
      [3, 8, 0],
      [6, 8, 0],
      [9, 8, 0],
      [12, 8, 9],
      [null, 0, 20],
    ]);
    expect(limits?.mean).toBeCloseTo((3 + 6 + 9 + 12) / 4, 12);
  });

  test('count it on the last day of the period', () => {
    const { limits } = points(kpi('sales'), monthly([12, 15, 11, 14, 13, 16, 90]), dayOf(2027, 7, 31));
    expect(limits?.mean).toBeCloseTo(171 / 7, 12);
  });

  test('never leave what a share or a count can be', () => {
    const wild = points(kpi('sales'), monthly([1, 30, 1]));
    expect(wild.limits?.low).toBe(0);
    const rows = [10, 0, 10].flatMap((paid, month) =>
      many(10, (i) => ({ created: on(month + 1), ...(i < paid ? { paid: on(month + 1, 2) } : {}) })),
    );
    expect(points(kpi('conversion'), rows).limits).toMatchObject({ low: 0, high: 1 });
  });

  test('go below 0 where the KPI does, as money that was given back', () => {
    const rows: PlainLead[] = [
      { created: on(1), paid: on(1), amount: 900 },
      { created: on(1), paid: on(1), refunded: on(2), amount: 500 },
      { created: on(1), paid: on(3), amount: 100 },
    ];
    const { limits, points: months } = points(kpi('revenue'), rows);
    expect(months.map(({ value }) => value)).toEqual([1400, -500, 100]);
    expect(limits?.low).toBeLessThan(0);
  });

  test('do not exist for a single period', () => expect(points(kpi('sales'), monthly([3])).limits).toBeNull());
});

describe('signals', () => {
  test('are a point outside, and eight in a row on one side: ten quiet months before a burst', () => {
    const { points: months } = points(kpi('sales'), monthly([10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 30]));
    expect(months.map(({ signal }) => signal)).toEqual([...Array.from({ length: 10 }, () => 'run'), 'above']);
  });

  test('tell which side: 20 months of it upside down', () => {
    const { points: months } = points(kpi('sales'), monthly([30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 5]));
    expect(months[10]?.signal).toBe('below');
  });
});

describe('periods', () => {
  test('go from the first to the last, gaps included: a count there is 0, a share is not defined', () => {
    const rows: PlainLead[] = [
      { created: on(2, 10), paid: on(3, 1) },
      { created: on(5, 31), paid: on(6, 1) },
    ];
    const labels = (id: string) =>
      points(kpi(id), rows).points.map(({ period, value }) => [periodLabel(period), value]);
    expect(labels('conversion')).toEqual([
      ['2027-02', 1],
      ['2027-03', null],
      ['2027-04', null],
      ['2027-05', 1],
    ]);
    // Sales begin with the first lead: February had one and sold nothing.
    expect(labels('sales')).toEqual([
      ['2027-02', 0],
      ['2027-03', 1],
      ['2027-04', 0],
      ['2027-05', 0],
      ['2027-06', 1],
    ]);
  });

  test('end where the last known day is: plans are not shown', () => {
    const rows: PlainLead[] = [{ created: on(1) }, { created: on(2), paid: on(9) }];
    expect(points(kpi('sales'), rows, dayOf(2027, 3, 1)).points.map(({ value }) => value)).toEqual([0, 0]);
  });

  test('without a dated lead there are none', () =>
    expect(points(kpi('conversion'), [{ created: on(5), paid: on(5) }], dayOf(2027, 1, 1))).toEqual({
      points: [],
      limits: null,
    }));

  test('of a manager are those of the leads of this manager', () => {
    const rows = [...monthly([2, 3]), { who: 'Boris', created: on(8), paid: on(8) }];
    expect(
      points(
        kpi('average_check'),
        rows.map((row) => ({ ...row, amount: 7 })),
        END,
        0,
      ).points,
    ).toHaveLength(2);
    expect(points(kpi('conversion'), rows, END, 1).points).toMatchObject([{ value: 1, leads: 1 }]);
  });
});

describe('too early to count', () => {
  // Ten of January, of whom nine pay after 20 days at most, the tenth after 40; and some of February.
  const january = many(10, (i) => ({ who: 'Anna', created: on(1), paid: on(1) + (i < 9 ? 20 : 40) }));
  const asOf = dayOf(2027, 2, 28);
  const february = (young: number, old: number): PlainLead[] => [
    ...many(young, () => ({ who: 'Anna', created: on(2, 20) })),
    ...many(old, () => ({ who: 'Boris', created: on(2, 2) })),
  ];
  const last = (rows: readonly PlainLead[], manager: number | null = null) =>
    points(kpi('conversion'), [...january, ...rows], asOf, manager).points.at(-1);

  test('is a period fewer than half of whose leads are as old as nine in ten payments: no fall to 0', () => {
    expect(last(february(3, 2))).toMatchObject({ value: null, leads: 5, early: { old: 2, all: 5, days: 20 } });
    expect(last(february(2, 2))).toMatchObject({ value: 0, leads: 4, early: null });
  });

  test('goes by the days of the whole table, for one person too', () => {
    expect(last(february(1, 9), 0)).toMatchObject({ value: null, early: { old: 0, all: 1, days: 20 } });
    expect(last(february(9, 1), 1)).toMatchObject({ value: 0, early: null });
  });

  test('is nothing where nobody paid, and no count', () => {
    const rows = february(5, 0);
    expect(points(kpi('conversion'), [...rows, { paid: undefined }], asOf).points[0]).toMatchObject({ value: 0 });
    expect(points(kpi('sales'), [...january, ...rows], asOf).points[1]).toMatchObject({ value: 1, early: null });
  });

  test('makes no limits', () => {
    const rows = [
      ...january,
      ...january.map((row) => ({ ...row, created: on(2), paid: undefined })),
      ...february(30, 0),
    ];
    expect(points(kpi('conversion'), rows, asOf).limits).toBeNull();
  });
});

test('leads that are not ripe are told beside the share, and a period with nothing ripe is blank', () => {
  const rows = [on(1), on(2), on(2, 27)].map((created): PlainLead => ({ created, paid: created + 1 }));
  const road = roadKpi('x', 'created', 'paid', 14);
  expect(points(road, rows, dayOf(2027, 2, 28)).points).toMatchObject([
    { value: 1, leads: 1, ripening: 0 },
    { value: 1, leads: 1, ripening: 1 },
  ]);
  expect(points(road, rows, dayOf(2027, 2, 10)).points).toMatchObject([
    { value: 1, leads: 1, ripening: 0 },
    { value: null, leads: 0, ripening: 1 },
  ]);
});

describe.each(['sales', 'revenue', 'calls', 'meetings', 'average_check', 'conversion', 'half_paid', 'nps'])(
  '%s',
  (id) => {
    const day = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 200 }) }, fc.constant('?'));
    const number = fc.integer({ min: -3, max: 9 });
    const days = { created: day, meeting: day, paid: day, refunded: day };
    const numbers = { amount: number, refund_amount: number, calls: number, nps: fc.nat(10) };
    const lead = fc.record({ who: fc.constantFrom('Anna', 'Boris'), ...days, ...numbers }, { requiredKeys: [] });
    const rows = fc.array(lead, { minLength: 1, maxLength: 30 });
    /** Whatever the others say, every column is there. */
    const bare = Object.fromEntries(Object.keys({ ...days, ...numbers }).map((name) => [name, undefined]));
    const units = fc.constantFrom('week', 'month', 'quarter');

    test('in all periods at once is what it is in each of them alone, to the last bit', () => {
      let seen = 0;
      fc.assert(
        fc.property(rows, units, fc.integer({ min: 1, max: 220 }), fc.option(fc.nat(1)), (some, unit, asOf, who) => {
          const leads = coreLeads([{ ...bare, who: 'Anna' }, { ...bare, who: 'Boris' }, ...some]);
          const asOfDay = DAY_ZERO + asOf;
          const { points: found } = trendOf(kpi(id), leads, who, unit, asOfDay);
          for (const { period, value, leads: count, ripening, early } of found) {
            const { managers, team } = evaluate(kpi(id), leads, { period, asOfDay });
            const alone = who === null ? team : managers[who];
            expect({ value, leads: count, ripening }).toEqual(early === null ? alone : { ...alone, value: null });
            if (value !== null && value !== 0) seen++;
          }
        }),
        { numRuns: 150 },
      );
      expect(seen).toBeGreaterThan(20);
    });
  },
);
