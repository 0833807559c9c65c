import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import type { History } from '../../../src/core/forecast/histories.ts';
import { incompleteBeta } from '../../../src/core/stats/distributions/incompleteBeta.ts';
import { historyWith } from '../../support/historyWith.ts';

const shares = (past: readonly (readonly [number, number])[], more: Partial<History> = {}): History =>
  historyWith(
    { family: 'share', unit: 'share' },
    past.map(([arrived, leads]) => ({ value: arrived / leads, leads })),
    more,
  );

describe('the chance of a share', () => {
  test('of two leads to come after 3 of 9 is by hand 14 % for both and 56 % for at least one', () => {
    // Beta(3.5, 6.5): P(2) = 3.5 * 4.5 / (10 * 11) = .1432; P(0) = 6.5 * 7.5 / 110 = .4432.
    const { chance } = outlookOf(shares([[3, 9]], { coming: 2, mayArrive: 2 }));
    expect(chance(1)).toBeCloseTo((3.5 * 4.5) / 110, 12);
    expect(chance(0.5)).toBeCloseTo(1 - (6.5 * 7.5) / 110, 12);
    expect(chance(0)).toBe(1);
    expect(chance(1.01)).toBe(0);
  });

  test('of very many leads to come is the tail of the beta posterior', () => {
    const { chance } = outlookOf(shares([[30, 100]], { coming: 40_000, mayArrive: 40_000 }));
    for (const target of [0.2, 0.3, 0.4]) expect(chance(target)).toBeCloseTo(1 - incompleteBeta(target, 30.5, 70.5), 3);
  });

  test('keeps what is done: 6 of 10 with 10 to come cannot end below 30 % nor above 80 %', () => {
    const { chance } = outlookOf(
      shares([[20, 40]], { done: { value: 0.6, leads: 10 }, coming: 10, mayArrive: 10, left: 0.5 }),
    );
    expect(chance(0.3)).toBe(1);
    expect(chance(0.31)).toBeLessThan(1);
    expect(chance(0.8)).toBeGreaterThan(0);
    expect(chance(0.81)).toBe(0);
  });

  test('is settled when no lead may arrive any more', () => {
    const { chance } = outlookOf(shares([[20, 40]], { done: { value: 0.4, leads: 10 }, left: 0 }));
    expect([0.39, 0.4, 0.41].map((target) => chance(target))).toEqual([1, 1, 0]);
  });

  test('of those who stay only falls', () => {
    const kept = {
      ...shares([[36, 40]], { done: { value: 0.8, leads: 10 }, mayArrive: 8, left: 0 }),
      family: 'keep' as const,
    };
    const { chance } = outlookOf(kept);
    expect(chance(0.81)).toBe(0);
    expect(chance(0.8)).toBeGreaterThan(0);
    expect(chance(0)).toBe(1);
  });

  test('of which nobody knows how many leads come lies wider, with the same middle', () => {
    const sure = outlookOf(shares([[30, 100]], { coming: 20, mayArrive: 20 }));
    const unsure = outlookOf(shares([[30, 100]], { coming: 20, mayArrive: 20, comingVariance: 60 }));
    expect(unsure.quantile(0.5)).toBeCloseTo(sure.quantile(0.5) ?? NaN, 1);
    // Of 20 leads six are 30 %; of 19 or 21 it takes more.
    expect(sure.chance(0.3)).toBeGreaterThan((unsure.chance(0.3) ?? NaN) + 0.02);
  });

  test('that should be low is the chance of at most so much', () => {
    const [high, low] = [
      shares([[3, 9]], { coming: 4, mayArrive: 4 }),
      shares([[3, 9]], { coming: 4, mayArrive: 4, better: 'lower' }),
    ];
    for (const n of [0, 1, 2, 3])
      expect(outlookOf(low).chance(n / 4)).toBeCloseTo(1 - (outlookOf(high).chance((n + 1) / 4) ?? NaN), 12);
  });

  test('without leads, own or the team’s, is not known', () => {
    expect(outlookOf(shares([])).chance(0.5)).toBeNull();
    const newcomer = outlookOf(
      shares([], { coming: 20, mayArrive: 20, level: { mean: 0.3, strength: 50 }, basis: 'team' }),
    );
    expect(newcomer.kind).toBe('team');
    expect(newcomer.quantile(0.5)).toBeCloseTo(0.3, 1);
  });
});

describe('laws of shares', () => {
  const asked = fc.record({
    past: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 20, max: 40 })), { minLength: 1, maxLength: 6 }),
    leads: fc.nat(20),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    coming: fc.nat(20),
    waiting: fc.double({ min: 0, max: 1, noNaN: true }),
    family: fc.constantFrom('share' as const, 'keep' as const),
  });
  test('a chance is from 0 to 1 and falls as the target rises; the 80 % range lies around the median', () => {
    fc.assert(
      fc.property(asked, ({ past, leads, part, coming, waiting, family }) => {
        const arrived = Math.round(part * leads);
        const stay = family === 'keep' ? arrived : leads - arrived;
        const done = { value: leads > 0 ? arrived / leads : null, leads };
        const outlook = outlookOf({
          ...shares(past, { done, coming, mayArrive: coming + waiting * stay, left: 0.5 }),
          family,
        });
        let before = 1;
        for (let target = 0; target <= 1.001; target += 0.05) {
          const chance = outlook.chance(target);
          if (chance === null) return;
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(before + 1e-9);
          before = chance;
        }
        const median = outlook.quantile(0.5) ?? NaN;
        expect(outlook.low).toBeLessThanOrEqual(median + 1e-9);
        expect(outlook.high).toBeGreaterThanOrEqual(median - 1e-9);
      }),
    );
  });
});
