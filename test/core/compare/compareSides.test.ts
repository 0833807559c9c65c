import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { compareSides } from '../../../src/core/compare/compareSides.ts';
import { ratesPValue } from '../../../src/core/stats/pValues/ratesPValue.ts';
import figures from '../../reference/comparisons.json';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';
import { MERCAPTOPURINE, PLACEBO, type Waiting } from '../stats/waiting.ts';

const LAST = 300;
const kpi = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);
/** Anna, who comes first in the rows or not, against Boris. */
function people(measure: Kpi, rows: readonly PlainLead[]) {
  const leads = coreLeads(rows);
  const side = (who: string) => ({ manager: leads.managers.names.indexOf(who), period: null });
  return compareSides(measure, leads, side('Anna'), side('Boris'), DAY_ZERO + LAST);
}
const many = (n: number, row: (i: number) => PlainLead): PlainLead[] => Array.from({ length: n }, (_, i) => row(i));
const share = (who: string, paid: number, of: number): PlainLead[] =>
  many(of, (i) => ({ who, created: 1, ...(i < paid ? { paid: 2 } : {}) }));
const shares = (a: number, ofA: number, b: number, ofB: number) =>
  people(kpi('conversion'), [
    ...share('Anna', a, ofA),
    ...share('Boris', b, ofB),
    { who: 'Clara', created: 1, paid: 2 },
  ]);

describe('shares', () => {
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339, 'signal'],
    [9, 10, 3, 10, 0.1705, 0.809, 'signal'],
    [6, 7, 2, 7, 0.0582, 0.8062, 'signal'],
    [5, 56, 0, 29, -0.0381, 0.1926, 'noise'],
    [0, 10, 0, 20, -0.1611, 0.2775, 'noise'],
  ])('%d of %d against %d of %d lies from %d to %d: %s', (a, ofA, b, ofB, low, high, verdict) => {
    const { found, ...rest } = shares(a, ofA, b, ofB);
    expect(found?.difference).toBeCloseTo(a / ofA - b / ofB, 12);
    expect(found?.interval?.low).toBeCloseTo(low, 4);
    expect(found?.interval?.high).toBeCloseTo(high, 4);
    expect(rest.verdict).toBe(verdict);
    expect(rest.better).toBe(verdict === 'signal' ? 'a' : null);
  });

  test('30 % and 40 % of 100 leads are noise: 254 more on each side would settle it, 354 in all', () => {
    const { found, verdict } = shares(30, 100, 40, 100);
    expect(verdict).toBe('noise');
    expect(found?.more).toBe(254);
  });

  test('of 400 leads they are a signal, and nothing more is asked for', () => {
    const { found, verdict, better } = shares(120, 400, 160, 400);
    expect([verdict, better, found?.more]).toEqual(['signal', 'b', null]);
  });

  test('less is better where the KPI says so', () => {
    const row = (who: string, back: number): PlainLead[] =>
      many(100, (i) => ({ who, paid: 1, ...(i < back ? { refunded: 5 } : {}) }));
    const { verdict, better } = people(kpi('refunds'), [...row('Anna', 5), ...row('Boris', 40)]);
    expect([verdict, better]).toEqual(['signal', 'a']);
  });

  test('twice as many leads of the same never make noise of a signal', () =>
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const once = shares(a.paid, a.of, b.paid, b.of);
        const twice = shares(2 * a.paid, 2 * a.of, 2 * b.paid, 2 * b.of);
        if (once.verdict === 'signal') expect([twice.verdict, twice.better]).toEqual(['signal', once.better]);
        expect(twice.found?.difference).toBeCloseTo(once.found?.difference ?? NaN, 12);
      }),
    ));
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([of, paid]) => ({ of, paid: Math.min(paid, of) }));

describe('averages', () => {
  const checks = (who: string, amounts: readonly number[]): PlainLead[] =>
    amounts.map((amount) => ({ who, created: 1, paid: 2, amount }));

  test('agree with t.test(extra ~ group, data = sleep) of R: -3.3654832 to 0.2054832', () => {
    const { a, b, found, verdict } = people(kpi('average_check'), [
      ...checks('Anna', [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
      ...checks('Boris', [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
    ]);
    expect([a.value, b.value]).toEqual([expect.closeTo(0.75, 12), expect.closeTo(2.33, 12)]);
    expect(found?.difference).toBeCloseTo(-1.58, 12);
    expect(found?.interval?.low).toBeCloseTo(-3.3654832, 7);
    expect(found?.interval?.high).toBeCloseTo(0.2054832, 7);
    expect(verdict).toBe('noise');
  });

  test('of one payment each have no spread, so no interval and no signal', () => {
    const { found, verdict } = people(kpi('average_check'), [...checks('Anna', [100]), ...checks('Boris', [900])]);
    expect(found).toMatchObject({ difference: -800, interval: null, more: null });
    expect(verdict).toBe('noise');
  });

  test('leave out payments without an amount', () => {
    const { a, found } = people(kpi('average_check'), [
      ...checks('Anna', [100, 300]),
      { who: 'Anna', created: 1, paid: 2 },
      ...checks('Boris', [150, 450]),
    ]);
    expect(a.leads).toBe(2);
    expect(found?.difference).toBe(-100);
  });

  test('of NPS: 24 promoters and 6 detractors of 40 against the reverse', () => {
    const score = (who: string, value: number, n: number) => many(n, () => ({ who, created: 1, paid: 2, nps: value }));
    const { a, b, found, verdict } = people(kpi('nps'), [
      ...score('Anna', 10, 24),
      ...score('Anna', 7, 10),
      ...score('Anna', 3, 6),
      ...score('Boris', 9, 6),
      ...score('Boris', 8, 10),
      ...score('Boris', 6, 24),
    ]);
    expect([a.value, b.value, found?.difference, verdict]).toEqual([45, -45, 90, 'signal']);
    // By hand: variance 40/39 * (0.75 - 0.45²) each, t of 78 degrees 1.99085.
    const error = 100 * Math.sqrt((2 * (40 / 39) * (0.75 - 0.45 ** 2)) / 40);
    expect(found?.interval?.low).toBeCloseTo(90 - 1.9908471 * error, 5);
  });
});

describe('times', () => {
  /** Those who are censored came so many days before the last day, and never paid. */
  const waiting = (who: string, group: readonly Waiting[]): PlainLead[] =>
    group.map(({ day, arrived }) => (arrived ? { who, created: 1, paid: 1 + day } : { who, created: LAST - day }));

  test('agree with the log-rank test of Freireich’s leukaemia trial: chi-square 16.79, medians 23 and 8 weeks', () => {
    const { a, b, found, verdict, better } = people(kpi('half_paid'), [
      ...waiting('Anna', MERCAPTOPURINE),
      ...waiting('Boris', PLACEBO),
    ]);
    expect([a.value, b.value, found?.difference]).toEqual([23, 8, 15]);
    // Observed 9, expected 19.2505, variance 6.25696: R, survdiff.
    expect(found?.pace).toBeCloseTo(Math.exp(-10.2505 / 6.25696), 4);
    const half = 1.959964 / Math.sqrt(6.25696);
    expect(found?.interval?.low).toBeCloseTo(Math.exp(-10.2505 / 6.25696 - half), 4);
    expect(found?.interval?.high).toBeCloseTo(Math.exp(-10.2505 / 6.25696 + half), 4);
    expect((Math.log(found?.pace ?? NaN) / (half / 1.959964)) ** 2).toBeCloseTo(16.79, 2);
    // Fewer days are better, so the slower side is the worse one.
    expect([verdict, better]).toEqual(['signal', 'b']);
  });

  test('without a median on one side are still compared', () => {
    const { a, found, verdict } = people(kpi('half_paid'), [
      ...waiting(
        'Anna',
        Array.from({ length: 30 }, (_, i) => i).map((i) => ({ day: 100, arrived: i < 3 })),
      ),
      ...waiting(
        'Boris',
        Array.from({ length: 30 }, (_, i) => i).map((i) => ({ day: 5, arrived: i < 27 })),
      ),
    ]);
    expect([a.value, found?.difference, verdict]).toEqual([null, null, 'signal']);
  });

  test('where nobody arrived cannot be told apart', () => {
    const { found, verdict } = people(kpi('half_paid'), [
      { who: 'Anna', created: 1 },
      { who: 'Boris', created: 1 },
      { who: 'Clara', created: 1, paid: 2 },
    ]);
    expect(found).toMatchObject({ difference: null, pace: null, interval: null, more: null });
    expect(verdict).toBe('noise');
  });
});

describe('days of those who arrive', () => {
  const paidAfter = (who: string, days: readonly number[]): PlainLead[] =>
    days.map((day) => ({ who, created: 1, paid: 1 + day }));
  // ?wilcox.test in R, of Hollander & Wolfe 1973: W = 35, p = 0.1272 for one side; here about in twentieths, so that
  // all are within 90 days: 0.80 is 16. The order of the fifteen is the same.
  const [X, Y] = [
    [16, 17, 38, 21, 29, 28, 39, 33, 14, 30],
    [23, 18, 19, 15, 24],
  ];

  test('are compared day against day: the published example is noise', () => {
    const { a, b, found, verdict } = people(kpi('cycle'), [
      ...paidAfter('Anna', X ?? []),
      ...paidAfter('Boris', Y ?? []),
    ]);
    // Half of ten by the fifth, 28 days; of five by the third, 19.
    expect([a.value, b.value, found?.difference, verdict]).toEqual([28, 19, 9, 'noise']);
    expect([a.leads, b.leads]).toEqual([10, 5]);
    expect(found?.shift?.low).toBeLessThan(0);
    expect(found?.shift?.high).toBeGreaterThan(0);
    expect(found?.more).toBeGreaterThan(0);
  });

  test('say nothing of how many arrive, and the side with fewer days is the better one', () => {
    const never = (who: string, n: number): PlainLead[] => many(n, () => ({ who, created: 1 }));
    const [fast, slow] = [paidAfter('Anna', [1, 2, 3, 4, 5, 6]), paidAfter('Boris', [21, 22, 23, 24, 25, 26])];
    const alone = people(kpi('cycle'), [...fast, ...slow]);
    expect([alone.found?.difference, alone.verdict, alone.better]).toEqual([-20, 'signal', 'a']);
    expect(alone.found?.shift).toMatchObject({ difference: -20 });
    expect(alone.found?.shift?.high).toBeLessThan(0);
    expect(people(kpi('cycle'), [...fast, ...slow, ...never('Anna', 90), ...never('Boris', 3)])).toEqual({
      ...alone,
      a: { ...alone.a, leads: 6 },
    });
  });
});

describe('counts', () => {
  const JANUARY = monthsPeriod(2027, 1, 1);
  const FEBRUARY = monthsPeriod(2027, 2, 1);
  const MARCH = monthsPeriod(2027, 3, 1);
  const sales = (n: number, first: number): PlainLead[] => many(n, () => ({ created: 1, paid: first - DAY_ZERO + 1 }));
  const compare = (rows: readonly PlainLead[], a: typeof MARCH, b: typeof MARCH, asOfDay = MARCH.toDay) =>
    compareSides(kpi('sales'), coreLeads(rows), { manager: null, period: a }, { manager: null, period: b }, asOfDay);

  test('5 sales in the 28 days of February against none in the 31 of March are a signal, p = 0.048 (R, poisson.test)', () => {
    const { found, verdict, better } = compare(sales(5, FEBRUARY.fromDay), FEBRUARY, MARCH);
    expect([found?.difference, found?.scaled, verdict, better]).toEqual([5, true, 'signal', 'a']);
    expect(figures.rates[3]?.doubled).toBeCloseTo(0.04815, 5);
  });

  test('5 in January against none in March are noise: both have 31 days, p = 2 / 32', () => {
    const { found, verdict } = compare(sales(5, JANUARY.fromDay), JANUARY, MARCH);
    expect([found?.difference, found?.scaled, verdict]).toEqual([5, false, 'noise']);
    expect(found?.more).toBeGreaterThan(0);
  });

  test('a month that is not over counts its days so far: 10 in 10 days against 28 in 28 is no difference', () => {
    const rows = [...sales(10, MARCH.fromDay), ...sales(28, FEBRUARY.fromDay)];
    const { a, b, found, verdict } = compare(rows, MARCH, FEBRUARY, MARCH.fromDay + 9);
    expect([a.value, b.value]).toEqual([10, 28]);
    expect(found).toMatchObject({ difference: 0, more: null });
    expect(verdict).toBe('noise');
  });

  test('a signal is what the exact test of two rates calls one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }), (a, b) => {
        const { verdict } = compare(
          [{ created: 1, paid: 1 }, ...sales(a, FEBRUARY.fromDay), ...sales(b, MARCH.fromDay)],
          FEBRUARY,
          MARCH,
        );
        const p = ratesPValue({ observed: a, expected: 28 }, { observed: b, expected: 31 });
        expect(verdict).toBe(p < 0.05 ? 'signal' : 'noise');
      }),
    ));

  test('a period before the data, or after the last known day, has no data', () => {
    const rows = sales(5, FEBRUARY.fromDay);
    expect(compare(rows, monthsPeriod(2020, 1, 1), FEBRUARY).verdict).toBe('noData');
    expect(compare(rows, FEBRUARY, monthsPeriod(2031, 1, 1)).verdict).toBe('noData');
  });

  test('of managers stand on equal time: 40 against 20 are a signal, 30 against 20 are not (binomial)', () => {
    const sold = (who: string, n: number): PlainLead[] => many(n, () => ({ who, created: 1, paid: 2 }));
    const verdict = (n: number) => people(kpi('sales'), [...sold('Anna', n), ...sold('Boris', 20)]);
    expect([verdict(40).verdict, verdict(40).better]).toEqual(['signal', 'a']);
    expect([verdict(30).verdict, verdict(30).found?.difference]).toEqual(['noise', 10]);
    // (2.8015852)² · (30 + 20) / 10² = 3.9245 times as much as there is of both, so 2.9245 times the mean of 25 more.
    expect(verdict(30).found?.more).toBe(Math.ceil(25 * ((2.801585218 ** 2 * 50) / 100 - 1)));
  });
});

describe('sums', () => {
  const paid = (who: string, amounts: readonly number[]): PlainLead[] =>
    amounts.map((amount) => ({ who, created: 1, paid: 2, amount }));

  test('lie 1.96 roots of the summed squares around the difference', () => {
    const { found, verdict } = people(kpi('revenue'), [...paid('Anna', [300, 400]), ...paid('Boris', [1200])]);
    expect(found?.difference).toBe(-500);
    // √(300² + 400² + 1200²) = 1300.
    expect(found?.interval?.high).toBeCloseTo(-500 + 1.959964 * 1300, 3);
    expect(verdict).toBe('noise');
  });

  test('take the sale and its refund together', () => {
    const { a, found } = people(kpi('revenue'), [
      ...paid('Anna', [100, 100]),
      { who: 'Anna', created: 1, paid: 2, refunded: 3, amount: 5000 },
      ...paid('Boris', [100, 100]),
    ]);
    expect(a.value).toBe(200);
    expect(found?.interval?.high).toBeCloseTo(1.959964 * 200, 3);
  });
});

const anyRow = fc.record({
  who: fc.constantFrom('Anna', 'Boris'),
  created: fc.integer({ min: 1, max: 60 }),
  paid: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  refunded: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined, freq: 2 }),
  amount: fc.integer({ min: 0, max: 500 }),
});
const anyRows = fc
  .array(anyRow, { minLength: 1, maxLength: 40 })
  .map((rows): PlainLead[] => [
    ...rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))),
    { who: 'Anna', created: 1, paid: 3, refunded: 9, amount: 7 },
    { who: 'Boris', created: 1, paid: 3, refunded: 9, amount: 7 },
  ]);
const MEASURES = ['conversion', 'refunds', 'half_paid', 'average_check', 'sales', 'revenue'];

describe.each(MEASURES)('%s', (id) => {
  test('swapped sides say the same with the other sign', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const there = people(kpi(id), rows);
        const back = people(
          kpi(id),
          rows.map((row) => ({ ...row, who: row.who === 'Anna' ? 'Boris' : 'Anna' })),
        );
        const near = (value: number): unknown => expect.closeTo(value, 6);
        expect(back.verdict).toBe(there.verdict);
        expect(back.better).toBe(there.better && (there.better === 'a' ? 'b' : 'a'));
        expect(back.found?.more).toBe(there.found?.more);
        const { difference = null, interval = null, pace = null } = there.found ?? {};
        if (difference !== null) expect(back.found?.difference).toEqual(near(-difference));
        if (interval === null) expect(back.found?.interval).toBeNull();
        else if (pace === null)
          expect(back.found?.interval).toMatchObject({ low: near(-interval.high), high: near(-interval.low) });
        else {
          expect(Math.log(back.found?.pace ?? NaN)).toEqual(near(-Math.log(pace)));
          expect(Math.log(back.found?.interval?.low ?? NaN)).toEqual(near(-Math.log(interval.high)));
        }
      }),
    ));

  test('the order of rows does not matter', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [one, other] = [people(kpi(id), rows), people(kpi(id), [...rows].reverse())];
        expect([other.verdict, other.better, other.found?.more]).toEqual([one.verdict, one.better, one.found?.more]);
      }),
    ));

  test('a side against itself is noise, without a difference and without anything that would settle it', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const leads = coreLeads(rows);
        const side = { manager: 0, period: null };
        const { found, verdict, better } = compareSides(kpi(id), leads, side, side, DAY_ZERO + LAST);
        expect([verdict, better]).toEqual(['noise', null]);
        expect(found?.difference ?? 0).toBe(0);
        expect(found?.more).toBeNull();
      }),
    ));

  test('a side without leads is no data', () => {
    const leads = coreLeads([{ who: 'Anna', created: 1, paid: 3, refunded: 9, amount: 7 }, { created: 1 }]);
    const empty = { manager: null, period: monthsPeriod(2020, 1, 1) };
    const full = { manager: null, period: monthsPeriod(2026, 9, 1) };
    const { a, found, verdict, better } = compareSides(kpi(id), leads, empty, full, DAY_ZERO + LAST);
    expect([found, verdict, better, a.leads]).toEqual([null, 'noData', null, 0]);
  });
});

test('leads that are not ripe are too early, and they are counted', () => {
  const { a, verdict } = people(roadKpi('x', 'created', 'paid', 30), [
    { who: 'Anna', created: LAST - 2, paid: LAST - 1 },
    ...share('Boris', 3, 9),
  ]);
  expect(a).toEqual({ value: null, leads: 0, ripening: 1 });
  expect(verdict).toBe('tooEarly');
});
