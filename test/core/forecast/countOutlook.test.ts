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

  test('of a period that may stay empty is so much less, for whatever is to come', () => {
    const [full, idle] = [counts([8, 10, 7]), counts([8, 10, 7], { idle: 0.25 })];
    for (const target of [1, 5, 9])
      expect(outlookOf(idle).chance(target)).toBeCloseTo(0.75 * (outlookOf(full).chance(target) ?? NaN), 12);
    expect(outlookOf(idle).chance(0)).toBe(1);
    expect(outlookOf(idle).low).toBe(0);
  });

  test('of half a month of own work is as of half the rate', () => {
    const [full, half] = [counts([40, 40, 40, 40]), counts([40, 40, 40, 40], { work: 0.5 })];
    expect(outlookOf(full).quantile(0.5)).toBe(40);
    expect(outlookOf(half).quantile(0.5)).toBe(20);
  });
});

const anyHistory = fc.record({
  values: fc.array(fc.nat(60), { maxLength: 8 }),
  done: fc.nat(40),
  // Parts of a quarter's days: a billionth of a day cannot be over.
  left: fc.integer({ min: 0, max: 92 }).map((days) => days / 92),
  level: fc.option(
    fc.record({
      mean: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true })),
      strength: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
  ),
  better: fc.constantFrom('higher' as const, 'lower' as const),
  idle: fc.constantFrom(0, 0.3),
});
const made = ({
  values,
  done,
  left,
  level,
  better,
  idle,
}: typeof anyHistory extends fc.Arbitrary<infer T> ? T : never): History =>
  historyWith(
    { family: 'count', unit: 'leads' },
    values.map((value) => ({ value, leads: value })),
    { done: { value: done, leads: done }, left, level, better, idle },
  );

describe('laws of counts', () => {
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
            // Without a past nothing is told but what is reached already.
            if (kind === null || found === null) return expect([null, 1]).toContain(found);
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
        expect(chance(value - 1)).toBeLessThan(p + 1e-6);
      }),
    );
  });
});
