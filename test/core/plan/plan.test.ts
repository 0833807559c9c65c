import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_SCHEDULE } from '../../../src/core/time/schedule.ts';
import { KpiError } from '../../../src/core/errors.ts';
import { type PlanRow, type PlanAsk, planOf } from '../../../src/core/plan/plan.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

type Plan = ReturnType<typeof planOf>;
const OCTOBER = { fromDay: DAY_ZERO + 31, toDay: DAY_ZERO + 61 };
/** 15 October 2026, a Thursday: eleven working days are left. */
const ASOF = DAY_ZERO + 45;
const asked = (rows: readonly PlainLead[], goal: number, ask: Partial<PlanAsk> = {}): Plan =>
  planOf(coreLeads(rows), goal, { manager: null, period: OCTOBER, asOfDay: ASOF, schedule: PLAIN_SCHEDULE, ...ask });
const rowOf = (found: Plan, what: string): PlanRow => {
  const row = found.rows.find((one) => one.what === what);
  if (row === undefined) throw new Error(what);
  return row;
};
const many = (count: number, row: PlainLead): PlainLead[] => Array.from({ length: count }, () => row);

/** September: 20 leads, 10 webinars, 5 sales of 100. October up to the 15th: 10, 5 and 2. */
const month = (day: number, [leads, webinars, sales]: [number, number, number], who: string): PlainLead[] => [
  ...many(sales, { who, created: day, webinar: day + 1, paid: day + 2, amount: 100 }),
  ...many(webinars - sales, { who, created: day, webinar: day + 1 }),
  ...many(leads - webinars, { who, created: day }),
];
const school = [...month(1, [20, 10, 5], 'Anna'), ...month(31, [10, 5, 2], 'Anna')];

describe('the road back from a goal of 1200', () => {
  const found = asked(school, 1200);

  test('is what is left of the money, in sales, and through the rates back to leads', () => {
    expect(found.rows.map(({ what }) => what)).toEqual(['revenue', 'perSale', 'paid', 'webinar', 'created']);
    expect(rowOf(found, 'revenue')).toMatchObject({ needed: 1200, done: 200, left: 1000, low: null, high: null });
    expect(rowOf(found, 'perSale')).toMatchObject({ needed: 100, done: 100, left: null, verdict: null });
    expect(rowOf(found, 'paid')).toMatchObject({ needed: 12, done: 2, left: 10 });
    // Seven of the fifteen who saw the webinar paid, and fifteen of thirty leads saw it.
    const [webinar, created] = [rowOf(found, 'webinar'), rowOf(found, 'created')];
    expect([webinar.done, created.done]).toEqual([5, 10]);
    expect(webinar.left).toBeCloseTo(150 / 7, 9);
    expect(created.left).toBeCloseTo(300 / 7, 9);
    expect(created.needed).toBeCloseTo(10 + 300 / 7, 9);
  });

  test('is spread over the working days that are left, with the range of the rates', () => {
    const created = rowOf(found, 'created');
    expect(rowOf(found, 'paid').perDay).toBeCloseTo(10 / 11, 12);
    expect(created.perDay).toBeCloseTo(300 / 7 / 11, 9);
    // As worked out for roadBack.
    expect(created.low).toBeCloseTo(26.063038 / 11, 5);
    expect(created.high).toBeCloseTo(91.059615 / 11, 5);
  });

  test('stands beside the pace of four full weeks and the best past month', () => {
    // 14 September to 11 October has 20 working days, September 22; August had nothing yet.
    expect(rowOf(found, 'created').pace).toBeCloseTo(10 / 20, 12);
    expect(rowOf(found, 'created').best).toBeCloseTo(20 / 22, 12);
    expect(rowOf(found, 'revenue').pace).toBeCloseTo(200 / 20, 12);
    expect(rowOf(found, 'revenue').best).toBeCloseTo(500 / 22, 12);
  });

  test('refuses to call possible what was never near', () => {
    const verdicts = (goal: number): unknown[] => asked(school, goal).rows.map(({ verdict }) => verdict);
    expect(verdicts(1200)).toEqual(['never', null, 'never', 'never', 'never']);
    // 250 more in eleven days are 22.7 a day: just the best month.
    expect(verdicts(450)).toEqual(['stretch', null, 'stretch', 'stretch', 'stretch']);
    expect(verdicts(300)).toEqual(['onPace', null, 'onPace', 'onPace', 'onPace']);
    expect(verdicts(200)).toEqual(['done', null, 'done', 'done', 'done']);
  });

  test('knows holidays, and periods that are over or have not begun', () => {
    const off = { ...PLAIN_SCHEDULE, daysOff: new Set([DAY_ZERO + 46]) };
    expect(rowOf(asked(school, 1200, { schedule: off }), 'paid').perDay).toBeCloseTo(1, 12);
    const over = asked(school, 1200, { asOfDay: DAY_ZERO + 61 });
    expect(rowOf(over, 'paid')).toMatchObject({ left: 10, perDay: null, verdict: 'over' });
    const november = { fromDay: DAY_ZERO + 62, toDay: DAY_ZERO + 91 };
    // All of it is ahead, 21 working days, and October as it stands is not over, so September is the best.
    const ahead = rowOf(asked(school, 1200, { period: november }), 'paid');
    expect(ahead).toMatchObject({ needed: 12, done: 0, left: 12 });
    expect(ahead.perDay).toBeCloseTo(12 / 21, 12);
    expect(ahead.best).toBeCloseTo(5 / 22, 12);
  });
});

describe('what nobody has done yet', () => {
  test('cannot be planned, and says so with blanks', () => {
    const found = asked([{ created: 31, paid: undefined, amount: 100 }], 1000);
    expect(rowOf(found, 'revenue')).toMatchObject({ done: 0, left: 1000, best: null });
    for (const what of ['perSale', 'paid', 'created'])
      expect(rowOf(found, what)).toMatchObject({ needed: null, left: null });
    expect(found.lever).toBeNull();
  });

  test('names the column that is missing', () => {
    expect(() => asked([{ created: 1, paid: 2 }], 5)).toThrow(KpiError);
    expect(() => asked([{ paid: 2, amount: 5 }], 5)).toThrow(KpiError);
    expect(() => asked([{ created: 1, amount: 5 }], 5)).toThrow(KpiError);
  });
});

test('one person’s rates lean on the team: nothing sold out of three asks for no endless leads', () => {
  const rows = [...school, ...month(31, [3, 1, 0], 'Boris')];
  const boris = asked(rows, 1000, { manager: 1 });
  expect(rowOf(boris, 'perSale').needed).toBeCloseTo(100, 9);
  expect(rowOf(boris, 'created').left).toBeGreaterThan(20);
  expect(rowOf(boris, 'created').left).toBeLessThan(80);
});

test('a skipped step is passed on the day of the next one', () => {
  const rows = [...school, { who: 'Anna', created: 31, paid: 40, amount: 100 }];
  expect(rowOf(asked(rows, 1200), 'webinar').done).toBe(6);
});

describe('the cheapest lever', () => {
  test('is the step whose rise to the team’s best level saves most leads', () => {
    const rows = [...month(31, [40, 30, 20], 'Anna'), ...month(31, [40, 10, 5], 'Boris')];
    const found = asked(rows, 5000);
    // As in the bottleneck of the same two: the webinar, from .5 to .621795.
    expect(found.lever).toMatchObject({ stretch: 0, now: 0.5 });
    expect(found.lever?.best).toBeCloseTo(0.621795, 5);
    expect(found.lever?.saved).toBeCloseTo((rowOf(found, 'created').left ?? NaN) * (1 - 0.5 / 0.621795), 3);
  });

  test('of a team of one is a better month of its own', () => {
    const rows = [...month(1, [60, 50, 40], 'Anna'), ...month(31, [60, 50, 10], 'Anna')];
    const { lever } = asked(rows, 9000);
    // A half of the webinars lead to a payment; in September four of five did.
    expect(lever).toMatchObject({ stretch: 1, now: 0.5 });
    expect(lever?.best).toBeGreaterThan(0.75);
    expect(lever?.best).toBeLessThan(0.8);
  });

  test('may be the price', () => {
    const priced = (who: string, amount: number): PlainLead[] =>
      Array.from({ length: 20 }, (_, i) => ({ who, created: 31, paid: 32, amount: amount + i }));
    const found = asked([...priced('Anna', 100), ...priced('Boris', 1000)], 90_000);
    expect(found.lever?.stretch).toBeNull();
    expect(found.lever?.now).toBeCloseTo(559.5, 9);
    expect(found.lever?.best).toBeGreaterThan(700);
  });

  test('is none where the goal is reached, or no difference is seen', () => {
    expect(asked(school, 200).lever).toBeNull();
    expect(asked(school, 1200).lever).toBeNull();
  });
});

const lead: fc.Arbitrary<PlainLead> = fc.record({
  who: fc.constantFrom('Anna', 'Boris'),
  created: fc.integer({ min: -40, max: 50 }),
  webinar: fc.option(fc.integer({ min: -40, max: 55 }), { nil: undefined }),
  paid: fc.option(fc.integer({ min: -40, max: 55 }), { nil: undefined }),
  amount: fc.integer({ min: 1, max: 500 }),
});
const leads = fc
  .array(lead, { minLength: 1, maxLength: 40 })
  .map((rows): PlainLead[] => [...rows, { who: 'Anna', created: 1, webinar: 1, paid: 2, amount: 100 }]);
const who = fc.constantFrom(null, 0, 1);

describe('laws of the plan', () => {
  test('needed is done and left, and a goal of what is done needs nothing more', () => {
    fc.assert(
      fc.property(leads, who, fc.integer({ min: 1, max: 20_000 }), (rows, manager, goal) => {
        const found = asked(rows, goal, { manager });
        for (const { what, needed, done, left } of found.rows)
          if (what !== 'perSale' && needed !== null) expect(needed).toBeCloseTo((done ?? NaN) + (left ?? NaN), 9);
        const reached = rowOf(found, 'revenue').done ?? 0;
        if (reached > 0)
          for (const { what, left, verdict } of asked(rows, reached, { manager }).rows)
            expect(what === 'perSale' || (left === 0 && verdict === 'done')).toBe(true);
      }),
    );
  });

  test('a higher goal never needs less of anything', () => {
    fc.assert(
      fc.property(leads, who, fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000), (rows, manager, goal, more) => {
        const [low, high] = [asked(rows, goal, { manager }), asked(rows, goal + more, { manager })];
        low.rows.forEach(({ left, perDay, low: atLeast }, i) => {
          if (high.rows[i]?.left !== null) expect(left ?? 0).toBeLessThanOrEqual((high.rows[i]?.left ?? 0) + 1e-9);
          if (high.rows[i]?.perDay !== null)
            expect(perDay ?? 0).toBeLessThanOrEqual((high.rows[i]?.perDay ?? 0) + 1e-9);
          expect(atLeast ?? 0).toBeLessThanOrEqual((perDay ?? 0) + 1e-9);
        });
      }),
    );
  });

  test('doubling all money doubles money and leaves leads', () => {
    fc.assert(
      fc.property(leads, who, fc.integer({ min: 1, max: 20_000 }), (rows, manager, goal) => {
        const once = asked(rows, goal, { manager });
        const rich = rows.map((row) => ({ ...row, amount: 2 * (row.amount ?? 0) }));
        const twice = asked(rich, 2 * goal, { manager });
        once.rows.forEach((row, i) => {
          const by = row.what === 'revenue' || row.what === 'perSale' ? 2 : 1;
          for (const key of ['needed', 'done', 'left', 'perDay', 'pace', 'best'] as const) {
            const value = row[key];
            if (value === null) expect(twice.rows[i]?.[key]).toBeNull();
            else expect(twice.rows[i]?.[key]).toBeCloseTo(by * value, 6);
          }
        });
      }),
    );
  });

  test('what is done is what a plain count of row objects says, for the team and for each of them', () => {
    fc.assert(
      fc.property(leads, who, (rows, manager) => {
        const names = [...new Set(rows.map((row) => row.who))];
        const own = rows.filter((row) => manager === null || row.who === names[manager]);
        const found = asked(rows, 1000, { manager });
        const ids = ['created', 'webinar', 'paid'];
        for (const what of found.rows.map((row) => row.what).filter((id) => ids.includes(id))) {
          const days = own.flatMap((row) => {
            const later = ids.slice(ids.indexOf(what)).map((id) => row[id]);
            const known = later.filter((day) => typeof day === 'number' && day <= 45);
            return known.slice(0, 1).map(Number);
          });
          expect(rowOf(found, what).done).toBe(days.filter((day) => day >= 31).length);
        }
      }),
    );
  });
});
