import { describe, expect, test } from 'vitest';
import type { BadgeRule } from '../../../src/core/badges/badgeRule.ts';
import { type BadgeHolding, badgesOf } from '../../../src/core/badges/badges.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { KpiError } from '../../../src/core/errors.ts';
import { periodLabel } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const IN_30 = roadKpi('created > paid in 30', 'created', 'paid', 30);
const kpi = (id: string): Kpi => builtin(id) ?? IN_30;
/** The day of a month of 2027, as the rows count days. */
const on = (month: number, day = 1): number => dayOf(2027, month, day) - DAY_ZERO;
const many = (n: number, row: (i: number) => PlainLead): PlainLead[] => Array.from({ length: n }, (_, i) => row(i));
const END = dayOf(2027, 12, 31);

const RULE: BadgeRule = { kpi: kpi('sales'), condition: 'atLeast', value: 3, per: 'month', leads: null };

function held(rule: Partial<BadgeRule>, rows: readonly PlainLead[], asOf = END): readonly BadgeHolding[] {
  const [found] = badgesOf([{ ...RULE, ...rule }], coreLeads(rows), asOf);
  if (found === undefined || found instanceof KpiError) throw found ?? new Error('no badge');
  return found;
}
/** For each manager the periods and days of the badge. */
const met = (rule: Partial<BadgeRule>, rows: readonly PlainLead[], asOf = END) =>
  held(rule, rows, asOf).map((one) => one.met.map(({ period, day }) => [periodLabel(period), day - DAY_ZERO]));

describe('a count', () => {
  const sale = (day: number, who = 'Anna'): PlainLead => ({ who, created: on(1), paid: day });
  test('is met on the day on which the threshold is reached, once in each period', () =>
    expect(
      met({}, [2, 9, 11, 20].map((day) => sale(on(3, day))).concat([1, 2, 3].map((day) => sale(on(5, day))))),
    ).toEqual([
      [
        ['2027-03', on(3, 11)],
        ['2027-05', on(5, 3)],
      ],
    ]));
  test('is met before its period is over, and not by what is planned', () => {
    const rows = [2, 9, 11].map((day) => sale(on(3, day)));
    expect(met({}, rows, DAY_ZERO + on(3, 11))).toEqual([[['2027-03', on(3, 11)]]]);
    expect(met({}, rows, DAY_ZERO + on(3, 10))).toEqual([[]]);
  });
  test.each([
    ['week', '2027-W09'],
    ['quarter', '2027-Q1'],
    ['ever', '–'],
  ] as const)('is counted per %s', (per, label) =>
    expect(
      met(
        { per },
        [2, 3, 4].map((day) => sale(on(3, day))),
      ),
    ).toEqual([[[label, on(3, 4)]]]),
  );
  test('of all time is earned once', () =>
    expect(
      met(
        { per: 'ever', value: 2 },
        [on(1), on(2), on(3), on(4)].map((day) => sale(day)),
      ),
    ).toEqual([[['–', on(2)]]]));
  test('can ask for leads besides the value: money of one big sale is not five sales', () => {
    const rows = [1, 2, 3, 4, 5].map((day) => ({ ...sale(on(3, day)), amount: 100 }));
    expect(met({ kpi: kpi('revenue'), value: 100, leads: 4 }, rows)).toEqual([[['2027-03', on(3, 4)]]]);
  });
  test('of at most is met when the period is over, by those who had leads in it', () => {
    const lost: Kpi = { ...RULE.kpi, ...{ id: 'lost', to: ['lost'], better: 'lower' } };
    const rows: PlainLead[] = [
      { who: 'Anna', created: on(3, 1), lost: on(3, 9) },
      { who: 'Boris', created: on(3, 1) },
      { who: 'Clara', created: on(4, 1) },
    ];
    const rule = { kpi: lost, condition: 'atMost' as const, value: 0 };
    expect(met(rule, rows, DAY_ZERO + on(3, 30))).toEqual([[], [], []]);
    expect(met(rule, rows, DAY_ZERO + on(3, 31))).toEqual([[], [['2027-03', on(3, 31)]], []]);
  });
  test('of money is taken back by a refund in the same month, and not by one in another', () => {
    const rows = (refunded: number): PlainLead[] => [
      { who: 'Anna', created: on(1), paid: on(3, 2), amount: 900, refunded },
    ];
    const rule = { kpi: kpi('revenue'), value: 900 };
    expect(met(rule, rows(on(3, 20)))).toEqual([[]]);
    expect(met(rule, rows(on(4, 20)))).toEqual([[['2027-03', on(3, 2)]]]);
  });
});

describe('a share', () => {
  /** So many leads of a month, so many of them paid ten days later. */
  const month = (at: number, paid: number, leads: number, who = 'Anna'): PlainLead[] =>
    many(leads, (i) => ({ who, created: on(at, 5), ...(i < paid ? { paid: on(at, 15) } : {}) }));
  const share = { kpi: IN_30, value: 0.4 };
  test('is met on the last day of its period, as soon as all its leads had their days', () => {
    const rows = month(3, 4, 10);
    // Those of 5 March have had 30 days on 4 April.
    expect(met(share, rows, DAY_ZERO + on(4, 3))).toEqual([[]]);
    expect(met(share, rows, DAY_ZERO + on(4, 4))).toEqual([[['2027-03', on(3, 31)]]]);
  });
  test('needs ten leads where nothing is said, and never fewer than three', () => {
    expect(met(share, month(3, 9, 9))).toEqual([[]]);
    expect(met({ ...share, leads: 9 }, month(3, 9, 9))).toEqual([[['2027-03', on(3, 31)]]]);
    expect(met({ ...share, value: 1, leads: 1 }, month(3, 1, 1))).toEqual([[]]);
    expect(met({ ...share, value: 1, leads: 1 }, month(3, 3, 3))).toEqual([[['2027-03', on(3, 31)]]]);
  });
  test('that is exactly the threshold is met, in whatever binary fraction', () =>
    expect(met({ ...share, value: 0.1 + 0.2 }, month(3, 3, 10))[0]).toHaveLength(1));
  test('of all time is met at the end of the first month by which it was', () =>
    // 2 of 10, then 8 of 20, then 8 of 40: it stays earned.
    expect(met({ ...share, per: 'ever' }, [...month(3, 2, 10), ...month(4, 6, 10), ...month(5, 0, 20)])).toEqual([
      [['–2027-04-30', on(4, 30)]],
    ]));
  test('of all time is earned once, however long it stays', () =>
    expect(met({ ...share, per: 'ever' }, [...month(3, 5, 10), ...month(4, 5, 10), ...month(5, 5, 10)])).toEqual([
      [['–2027-03-31', on(3, 31)]],
    ]));
  test('at most counts those who are low', () =>
    expect(met({ ...share, condition: 'atMost', value: 0.1 }, [...month(3, 1, 10), ...month(4, 2, 10)])).toEqual([
      [['2027-03', on(3, 31)]],
    ]));
});

describe('a time', () => {
  const lead = (days: number | null): PlainLead => ({
    who: 'Anna',
    created: on(3, 31),
    ...(days === null ? {} : { paid: on(3, 31) + days }),
  });
  const rule = { kpi: kpi('half_paid'), condition: 'atMost' as const, value: 7, leads: 4 };
  const rows = [2, 5, 9, null].map(lead);
  test('is met when the leads were followed for as long as the median takes', () => {
    expect(met(rule, rows, DAY_ZERO + on(4, 4))).toEqual([[]]);
    expect(met(rule, rows, DAY_ZERO + on(4, 5))).toEqual([[['2027-03', on(3, 31)]]]);
    expect(met(rule, rows)).toEqual([[['2027-03', on(3, 31)]]]);
  });
  test('is not met where half never arrive', () => expect(met(rule, [2, null, null, null].map(lead))).toEqual([[]]));
  test('in hours goes by days as well', () => {
    const answers = many(10, (i) => ({ who: 'Anna', created: on(3, 31), response: on(3, 31) + (i + 1) / 24 }));
    // The median of 1 to 10 hours is 5.
    const hours = { kpi: kpi('response'), condition: 'atMost' as const };
    expect(met({ ...hours, value: 5 }, answers)[0]).toHaveLength(1);
    expect(met({ ...hours, value: 4.9 }, answers)[0]).toHaveLength(0);
  });
});

describe('a record', () => {
  const month = (who: string, at: number, sales: number): PlainLead[] =>
    many(sales, (i) => ({ who, created: on(1), paid: on(at, i + 1) }));
  const rows = [
    ...month('Anna', 2, 3),
    ...month('Boris', 2, 2),
    ...month('Anna', 3, 5),
    ...month('Boris', 3, 4),
    ...month('Boris', 4, 5),
    ...month('Boris', 5, 6),
    ...month('Anna', 6, 9),
    ...month('Anna', 7, 10),
  ];
  test('of the team is the best month of all that beats every earlier one of everybody', () =>
    expect(met({ condition: 'record', value: null }, rows, DAY_ZERO + on(7, 30))).toEqual([
      // January was the first, with nothing sold: February beat that; July is not over.
      [
        ['2027-02', on(2, 1)],
        ['2027-03', on(3, 4)],
        ['2027-06', on(6, 7)],
      ],
      [['2027-05', on(5, 6)]],
    ]));
  test('is shared by those who are equal', () =>
    expect(
      met({ condition: 'record', value: null }, [...month('Anna', 3, 2), ...month('Boris', 3, 2)], DAY_ZERO + on(4)),
    ).toEqual([[['2027-03', on(3, 1)]], [['2027-03', on(3, 1)]]]));
  test('of one’s own stands from the third period on, also while it is running', () =>
    expect(met({ condition: 'ownRecord', value: null }, rows, DAY_ZERO + on(7, 30))).toEqual([
      [
        ['2027-03', on(3, 4)],
        ['2027-06', on(6, 6)],
        ['2027-07', on(7, 10)],
      ],
      // February, March with 4 in the third period (January had none sold), then 5, then 6.
      [
        ['2027-03', on(3, 3)],
        ['2027-04', on(4, 5)],
        ['2027-05', on(5, 6)],
      ],
    ]));
  test('counts only periods with enough leads', () => {
    const share = (at: number, paid: number, leads: number): PlainLead[] =>
      many(leads, (i) => ({ who: 'Anna', created: on(at, 5), ...(i < paid ? { paid: on(at, 15) } : {}) }));
    const months = [...share(1, 2, 2), ...share(2, 3, 10), ...share(3, 4, 10), ...share(4, 5, 10), ...share(5, 9, 9)];
    expect(met({ kpi: IN_30, condition: 'record', value: null }, months)).toEqual([
      [
        ['2027-03', on(3, 31)],
        ['2027-04', on(4, 30)],
      ],
    ]);
    expect(met({ kpi: IN_30, condition: 'ownRecord', value: null }, months)).toEqual([[['2027-04', on(4, 30)]]]);
  });
  test('is the lowest where less is better', () => {
    const days = (at: number, took: number): PlainLead[] =>
      many(10, () => ({ who: 'Anna', created: on(at, 5), paid: on(at, 5) + took }));
    expect(
      met({ kpi: kpi('half_paid'), condition: 'record', value: null }, [...days(1, 5), ...days(2, 6), ...days(3, 4)]),
    ).toEqual([[['2027-03', on(3, 31)]]]);
  });
});

describe('progress', () => {
  const progress = (rule: Partial<BadgeRule>, rows: readonly PlainLead[], asOf: number) =>
    held(rule, rows, DAY_ZERO + asOf).map((one) => one.progress);
  const sale = (day: number): PlainLead => ({ who: 'Anna', created: on(1), paid: day });
  test('of a count is its share of the threshold in the running period', () => {
    const rows = [on(2, 1), on(2, 2), on(2, 3), on(3, 2)].map(sale);
    expect(progress({}, rows, on(3, 5))).toEqual([1 / 3]);
    expect(progress({ per: 'quarter' }, rows, on(3, 5))).toEqual([1]);
    expect(progress({}, rows, on(4, 5))).toEqual([0]);
  });
  test('is over where all time is done', () =>
    expect([
      progress({ per: 'ever' }, [sale(on(2))], on(3)),
      progress({ per: 'ever', value: 1 }, [sale(on(2))], on(3)),
    ]).toEqual([[1 / 3], [null]]));
  test('of a share is never more than its share of the leads', () => {
    const rows = many(4, () => ({ who: 'Anna', created: on(3, 1), paid: on(3, 2) }));
    expect(progress({ kpi: { ...IN_30, withinDays: null }, value: 0.5 }, rows, on(3, 5))).toEqual([0.4]);
  });
  test('of a share with a limit is that of the period that is ripening', () => {
    const rows = many(10, (i) => ({
      who: 'Anna',
      created: on(3, i < 5 ? 1 : 20),
      ...(i < 2 ? { paid: on(3, 9) } : {}),
    }));
    // On 5 April five leads are ripe, two of them paid: 0.4 of 0.8, and half of the leads.
    expect(progress({ kpi: IN_30, value: 0.8 }, rows, on(4, 5))).toEqual([0.5]);
  });
  test('of at most is how much of the value would be left', () => {
    const answers = many(10, () => ({ who: 'Anna', created: on(3, 1), response: on(3, 1) + 4 / 24 }));
    expect(progress({ kpi: kpi('response'), condition: 'atMost', value: 1 }, answers, on(3, 5))[0]).toBeCloseTo(
      0.25,
      9,
    );
  });
  test('of points begins at -100', () => {
    const scores = many(10, () => ({ who: 'Anna', created: on(1), paid: on(3, 1), nps: 7 }));
    expect(progress({ kpi: kpi('nps'), value: 100 }, scores, on(3, 5))).toEqual([0.5]);
  });
  test('is unknown while there is no record to beat', () =>
    expect(progress({ condition: 'ownRecord', value: null }, [sale(on(1, 5))], on(1, 9))).toEqual([null]));
});

test('a badge whose KPI the data cannot carry says so, the others go on', () => {
  const [missing, fine] = badgesOf(
    [
      { ...RULE, kpi: kpi('nps') },
      { ...RULE, value: 1 },
    ],
    coreLeads([{ who: 'Anna', created: 1, paid: 2 }]),
    END,
  );
  expect(missing).toMatchObject({ code: 'column-missing' });
  expect(fine).toMatchObject([{ met: [{ day: DAY_ZERO + 2 }] }]);
});
