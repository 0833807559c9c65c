import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { pastValues } from '../../../src/core/forecast/past/pastValues.ts';
import { tiersOf } from '../../../src/core/targets/tiers.ts';
import { historyWith } from '../../support/historyWith.ts';

const sales = (values: readonly number[], better: 'higher' | 'lower' = 'higher') =>
  historyWith(
    { family: 'count', unit: 'leads' },
    values.map((value) => ({ value, leads: value })),
    { better },
  );

describe('three honest targets', () => {
  test('after 8, 10, 7, 9, 11, 9 are 8, 11 and 14: those with the nearest chances', () => {
    // P(>=8) is .667 and P(>=9) .544; P(>=11) .312 and P(>=12) .219; P(>=13) .147 and P(>=14) .095.
    const tiers = tiersOf(sales([8, 10, 7, 9, 11, 9]));
    expect(tiers.map(({ id, target }) => [id, target])).toEqual([
      ['likely', 8],
      ['stretch', 11],
      ['top', 14],
    ]);
    expect(tiers[0]?.chance).toBeCloseTo(0.667, 3);
  });

  test('of a tiny count are only those that deserve the name: nothing is called likely at 27 %, nor 0 a target', () => {
    const tiers = tiersOf(sales([0, 0, 1, 0]));
    expect(tiers.map(({ target }) => target)).toEqual([null, 1, 2]);
    const { chance } = outlookOf(sales([0, 0, 1, 0]));
    expect(tiers.map((tier) => tier.chance)).toEqual([null, chance(1), chance(2)]);
    expect(tiersOf(sales([0, 0, 0, 0, 0, 0, 0, 0])).map(({ target }) => target)).toEqual([null, null, 1]);
  });

  test('have chances that their names say, and each is harder than the one before', () => {
    const bands = { likely: [0.5, 0.85], stretch: [0.2, 0.5], top: [0.05, 0.2] } as const;
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 9 }), fc.boolean(), (values, isHigher) => {
        const told = tiersOf(sales(values, isHigher ? 'higher' : 'lower')).filter(({ target }) => target !== null);
        told.forEach(({ id, target, chance }, i) => {
          const [least, most] = bands[id];
          expect(chance).toBeGreaterThanOrEqual(least);
          expect(chance).toBeLessThan(most);
          const before = told[i - 1]?.target ?? null;
          if (before !== null) expect((isHigher ? 1 : -1) * ((target ?? NaN) - before)).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('are blank without any history', () => {
    expect(tiersOf(sales([])).map(({ target, chance }) => [target, chance])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('where fewer is better go down', () => {
    const targets = tiersOf(sales([30, 34, 28], 'lower')).map(({ target }) => target ?? NaN);
    expect(targets[1]).toBeLessThan(targets[0] ?? NaN);
    expect(targets[2]).toBeLessThan(targets[1] ?? NaN);
  });

  test('of money are rounded as far as the chance bears it, and show that of the number that is said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 1e6 }),
        fc.double({ min: 0.02, max: 0.6, noNaN: true }),
        (mean, spread) => {
          const drawn = Array.from({ length: 80 }, (_, k) => mean * (1 + spread * Math.log((k + 0.5) / (79.5 - k))));
          const history = historyWith({ family: 'sum', unit: 'money' }, [{ value: mean, leads: 9 }], { drawn });
          const { chance } = outlookOf(history);
          const tiers = tiersOf(history);
          tiers.forEach((tier, i) => {
            expect(tier.chance).toBe(chance(tier.target ?? NaN));
            if (i > 0) expect(tier.target).toBeGreaterThan(tiers[i - 1]?.target ?? NaN);
          });
        },
      ),
    );
  });
});

describe('what one compares a target with', () => {
  test('is the middle and the best of one’s whole past periods', () => {
    expect(pastValues([sales([8, 10, 7, 9])])).toEqual({ median: 8.5, best: 10, periods: 4 });
    expect(pastValues([sales([8, 10, 7], 'lower')])).toEqual({ median: 8, best: 7, periods: 3 });
    expect(pastValues([sales([])])).toEqual({ median: null, best: null, periods: 0 });
  });
});
