import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { type History } from '../../../src/core/forecast/histories.ts';
import { historyWith } from '../../support/historyWith.ts';

const counts = (values: readonly number[], more: Partial<History> = {}): History =>
  historyWith(
    { family: 'count', unit: 'leads' },
    values.map((value) => ({ value, leads: value })),
    more,
  );
const chances = (history: History, targets: readonly number[]): (number | null)[] =>
  targets.map((target) => outlookOf(history).chance(target));

describe('the chance of a count', () => {
  test('after 8, 10, 7, 9, 11, 9 is .667 for 8, .544 for 9, .422 for 10, .219 for 12 and .058 for 15', () => {
    const found = chances(counts([8, 10, 7, 9, 11, 9]), [8, 9, 10, 12, 15]);
    [0.667, 0.544, 0.422, 0.219, 0.058].forEach((expected, i) => expect(found[i]).toBeCloseTo(expected, 3));
  });

  test('is the sum of the terms of the negative binomial', () => {
    // Gamma(54.5, 6 + part that is over): a straight sum of P(k) = Γ(k+A)/(Γ(A) k!) q^A p^k.
    const history = counts([8, 10, 7, 9, 11, 9], { done: { value: 4, leads: 4 }, left: 0.6 });
    const [shape, periods] = [58.5, 6.4];
    const p = 0.6 / (periods + 0.6);
    let term = (1 - p) ** shape;
    let below = 0;
    for (let k = 0; k < 6; k++) {
      below += term;
      term *= ((shape + k) / (k + 1)) * p;
    }
    expect(outlookOf(history).chance(10)).toBeCloseTo(1 - below, 10);
  });

  test('is 1 for what is done, whatever is left', () => {
    const history = counts([8, 10], { done: { value: 5, leads: 5 }, left: 0.4 });
    expect(chances(history, [-3, 0, 4, 5])).toEqual([1, 1, 1, 1]);
    expect(outlookOf(history).chance(6)).toBeLessThan(1);
  });

  test('is 0 or 1 when nothing is left', () => {
    expect(chances(counts([8, 10], { done: { value: 5, leads: 5 }, left: 0 }), [4, 5, 5.5, 6])).toEqual([1, 1, 0, 0]);
  });

  test('where fewer is better is the chance of at most so many', () => {
    const [more, fewer] = [counts([8, 10, 7]), counts([8, 10, 7], { better: 'lower' })];
    for (const target of [0, 5, 8, 12]) {
      expect(outlookOf(fewer).chance(target)).toBeCloseTo(1 - (outlookOf(more).chance(target + 1) ?? NaN), 12);
    }
    const gone = counts([8], { better: 'lower', done: { value: 5, leads: 5 }, left: 0.5 });
    expect(outlookOf(gone).chance(4)).toBe(0);
  });

  test('is not known without any history', () => {
    const outlook = outlookOf(counts([]));
    expect([outlook.kind, outlook.chance(3), outlook.quantile(0.5), outlook.low, outlook.high]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('stands on the team where there is nothing own, and leaves it as own periods come', () => {
    const level = { mean: 20, strength: 3 };
    const newcomer = outlookOf(counts([], { level }));
    expect(newcomer.kind).toBe('team');
    // Gamma(60, 3): the mean of the negative binomial is 20.
    expect(newcomer.quantile(0.5)).toBeGreaterThanOrEqual(19);
    expect(newcomer.quantile(0.5)).toBeLessThanOrEqual(20);
    const median = (values: number[]): number => outlookOf(counts(values, { level })).quantile(0.5) ?? NaN;
    expect(median([4])).toBeLessThan(20);
    expect(median([4, 4, 4, 4])).toBeLessThan(median([4]));
    expect(median(Array.from({ length: 24 }, () => 4))).toBeLessThanOrEqual(6);
  });

  test('counts a part of a period as a part', () => {
    // 3 sales in a third of a month are a month of 9, up to the half sale of the prior.
    const third = historyWith({ family: 'count', unit: 'leads' }, [], {
      past: [{ period: { fromDay: 1, toDay: 30 }, value: 3, leads: 3, work: 1 / 3 }],
    });
    expect(outlookOf(third).quantile(0.5)).toBeGreaterThanOrEqual(9);
    expect(outlookOf(third).quantile(0.5)).toBeLessThanOrEqual(10);
  });

  test('of half a month of own work is as of half the rate', () => {
    const [full, half] = [counts([40, 40, 40, 40]), counts([40, 40, 40, 40], { work: 0.5 })];
    expect(outlookOf(full).quantile(0.5)).toBe(40);
    expect(outlookOf(half).quantile(0.5)).toBe(20);
  });
});

describe('the chance of a sum', () => {
  const sums = (values: readonly number[], saleWeight: number, more: Partial<History> = {}): History =>
    historyWith(
      { family: 'sum', unit: 'money' },
      values.map((value) => ({ value, leads: 1 })),
      { saleWeight, ...more },
    );

  test('of equal amounts lies between the counts on both sides of it', () => {
    const count = outlookOf(counts([8, 10, 7, 9, 11, 9]));
    const sum = outlookOf(
      sums(
        [8, 10, 7, 9, 11, 9].map((n) => n * 500),
        500,
      ),
    );
    // Half a sale below the step the smooth tail meets the whole one.
    for (const n of [6, 9, 12]) expect(sum.chance(n * 500 - 250)).toBeCloseTo(count.chance(n) ?? NaN, 12);
  });

  test('does not change when all money is in another currency', () => {
    const one = outlookOf(sums([900, 1200, 700], 130, { done: { value: 300, leads: 2 }, left: 0.7 }));
    const other = outlookOf(sums([90000, 120000, 70000], 13000, { done: { value: 30000, leads: 2 }, left: 0.7 }));
    for (const target of [200, 700, 1000, 1500])
      expect(other.chance(target * 100)).toBeCloseTo(one.chance(target) ?? NaN, 12);
    expect(other.low).toBeCloseTo((one.low ?? NaN) * 100, 4);
  });

  test('of a few big amounts is less sure than of many small ones', () => {
    const [even, uneven] = [outlookOf(sums([1000, 1000], 10)), outlookOf(sums([1000, 1000], 300))];
    expect(uneven.low).toBeLessThan(even.low ?? NaN);
    expect(uneven.high).toBeGreaterThan(even.high ?? NaN);
  });
});

const anyHistory = fc.record({
  family: fc.constantFrom('count' as const, 'sum' as const),
  values: fc.array(fc.nat(60), { maxLength: 8 }),
  done: fc.nat(40),
  // Parts of a quarter's days: a billionth of a day cannot be over.
  left: fc.integer({ min: 0, max: 92 }).map((days) => days / 92),
  saleWeight: fc.integer({ min: 1, max: 20 }),
  level: fc.option(
    fc.record({
      mean: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true })),
      strength: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
  ),
  better: fc.constantFrom('higher' as const, 'lower' as const),
});
const made = ({
  family,
  values,
  done,
  left,
  saleWeight,
  level,
  better,
}: typeof anyHistory extends fc.Arbitrary<infer T> ? T : never): History =>
  historyWith(
    { family, unit: family === 'sum' ? 'money' : 'leads' },
    values.map((value) => ({ value, leads: value })),
    {
      done: { value: done, leads: done },
      left,
      saleWeight: family === 'sum' ? saleWeight : 1,
      level,
      better,
    },
  );

describe('laws of counts and sums', () => {
  test('a chance is from 0 to 1, and never rises as the target gets harder', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(fc.double({ min: -10, max: 200, noNaN: true }), { minLength: 2 }),
        (asked, targets) => {
          const { chance, kind } = outlookOf(made(asked));
          const sorted = [...targets]
            .sort((a, b) => (asked.better === 'higher' ? a - b : b - a))
            .map((target) => chance(target));
          sorted.forEach((found, i) => {
            if (kind === null || found === null) return expect(found).toBeNull();
            expect(found).toBeGreaterThanOrEqual(0);
            expect(found).toBeLessThanOrEqual(1);
            if (i > 0) expect(found).toBeLessThanOrEqual((sorted[i - 1] ?? NaN) + 1e-9);
          });
        },
      ),
    );
  });

  test('more done never lowers the chance of more', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(20), fc.nat(150), (asked, more, target) => {
        const [less, after] = [asked, { ...asked, done: asked.done + more }].map((one) =>
          outlookOf(made({ ...one, better: 'higher' })).chance(target),
        );
        if (less !== null && less !== undefined) expect(after).toBeGreaterThanOrEqual(less - 1e-9);
      }),
    );
  });

  test('a quantile is the least value that is not exceeded with its chance', () => {
    fc.assert(
      fc.property(anyHistory, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (asked, p) => {
        const history = made({ ...asked, better: 'lower' });
        const { quantile, chance } = outlookOf(history);
        const value = quantile(p);
        if (value === null) return;
        expect(chance(value)).toBeGreaterThanOrEqual(p - 1e-6);
        const step = history.family === 'count' ? 1 : history.saleWeight / 1e3;
        expect(chance(value - step)).toBeLessThan(p + 1e-6);
      }),
    );
  });
});
