import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BonusRule, bonusOf } from '../../../src/core/pay/bonus.ts';
import { payCurve } from '../../../src/core/pay/payCurve.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { Kpi } from '../../../src/core/kpis/kpi.ts';

function kpi(id: string): Kpi {
  const found = builtin(id);
  if (found === null) throw new Error(id);
  return found;
}
const curve = payCurve([
  { from: 0.5, pays: 0 },
  { from: 1, pays: 1000 },
  { from: 1.5, pays: 3000 },
]);
const rule = (id: string, quality: BonusRule['quality'] = null): BonusRule => ({ kpi: kpi(id), curve, quality });
const measured = (value: number | null, leads = 10) => ({ value, leads, ripening: 0 });
const retained = { kpi: kpi('retention'), floor: 0.8 };

describe('a bonus', () => {
  test('pays for the attainment, and says what one sale more would add', () => {
    // 8 of 10: 0.8 is 60 % of the way from 0.5 to 1; 9 of 10 is 80 % of it.
    const { attained, factor, pay, next } = bonusOf(rule('sales'), 10, measured(8), null, null);
    expect([attained, factor]).toEqual([0.8, 1]);
    expect(pay).toBeCloseTo(600, 9);
    expect(next).toBeCloseTo(200, 9);
  });

  test('counts an average sale for money, and one lead of those counted for a share', () => {
    expect(bonusOf(rule('revenue'), 10_000, measured(10_000), null, 500).next).toBeCloseTo(200, 9);
    expect(bonusOf(rule('revenue'), 10_000, measured(10_000), null, null).next).toBeNull();
    // 5 of 20, then 6 of 20, of 25 % asked: 1 and 1.2.
    expect(bonusOf(rule('conversion'), 0.25, measured(0.25, 20), null, null).next).toBeCloseTo(800, 9);
    expect(bonusOf(rule('conversion'), 1, measured(1, 20), null, null).next).toBe(0);
    expect(bonusOf(rule('average_check'), 100, measured(100), null, null).next).toBeNull();
  });

  test.each([
    ['at the floor', 0.8, 1],
    ['above it', 0.95, 1],
    ['at half of it', 0.4, 0.5],
    ['at nothing', 0, 0],
  ])('is scaled by quality, never cut: %s', (_, level, factor) => {
    const bonus = bonusOf(rule('sales', retained), 10, measured(10), level, null);
    expect([bonus.factor, bonus.pay]).toEqual([factor, 1000 * factor]);
    expect(bonus.next).toBeCloseTo(factor * 400, 9);
  });

  test('turns the signs where less is better, and no refund at all is full quality', () => {
    const few = { kpi: kpi('refunds'), floor: 0.05 };
    const factors = [0, 0.01, 0.05, 0.1].map(
      (level) => bonusOf(rule('sales', few), 10, measured(10), level, null).factor,
    );
    expect(factors).toEqual([1, 1, 1, 0.5]);
  });

  test('is not known while the quality or the value is not', () => {
    expect(bonusOf(rule('sales', retained), 10, measured(10), null, null)).toEqual({
      attained: 1,
      factor: null,
      pay: null,
      next: null,
    });
    expect(bonusOf(rule('sales'), 10, measured(null, 0), null, null)).toEqual({
      attained: null,
      factor: 1,
      pay: null,
      next: null,
    });
  });

  test('of a KPI where less is better ends with the last row, so that a hundredth of a day is no fortune', () => {
    const pays = [40, 20, 10, 8, 1, 0].map((days) => bonusOf(rule('cycle'), 10, measured(days), null, null).pay);
    expect(pays.map((pay) => pay && Math.round(pay))).toEqual([0, 0, 1000, 2000, 3000, 3000]);
  });

  test('never pays less for a better value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sales', 'conversion', 'cycle', 'refunds'),
        fc.nat(1000).map((n) => n / 1000),
        fc.nat(1000).map((n) => n / 1000),
        (id, a, b) => {
          const pay = (value: number) => bonusOf(rule(id), 0.3, measured(value), null, null).pay ?? 0;
          const [low, high] =
            kpi(id).better === 'higher' ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
          expect(pay(low)).toBeLessThanOrEqual(pay(high) + 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });
});
