import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../src/core/stats/counts.ts';
import { rateRatio } from '../../../src/core/stats/rateRatio.ts';
import figures from '../../reference/comparisons.json';
import { frozen } from './frozen.ts';

const anyRate = fc
  .record({ observed: fc.nat(60), expected: fc.double({ min: 0.1, max: 100, noNaN: true }) })
  .map(frozen);

describe('rateRatio', () => {
  it.each(figures.rates)('agrees with poisson.test of R: $a against $b', ({ a, b, ratio, low, high }) => {
    const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 8));
    expect(rateRatio(a, b)).toEqual({ ratio: near(ratio), low: near(low), high: near(high) });
  });

  it('agrees with the example printed by Fay 2010: 2 in 17877 against 10 in 20000 is 0.024 to 1.05 times', () => {
    const found = rateRatio({ observed: 2, expected: 17877 }, { observed: 10, expected: 20000 });
    expect(found?.low).toBeCloseTo(0.024, 3);
    expect(found?.high).toBeCloseTo(1.05, 2);
  });

  it.each([
    ['no events at all', { observed: 0, expected: 5 }, { observed: 0, expected: 6 }],
    ['no days on the first side', { observed: 3, expected: 0 }, { observed: 3, expected: 6 }],
    ['no days on the second side', { observed: 3, expected: 6 }, { observed: 3, expected: 0 }],
  ])('is not defined with %s', (_title, a, b) => {
    expect(rateRatio(a, b)).toBeNull();
  });

  it('has no upper end when the second had no events, and begins at 0 when the first had none', () => {
    expect(rateRatio({ observed: 4, expected: 7 }, { observed: 0, expected: 7 })).toMatchObject({
      ratio: null,
      high: null,
    });
    expect(rateRatio({ observed: 0, expected: 7 }, { observed: 4, expected: 7 })).toMatchObject({ ratio: 0, low: 0 });
  });

  it('leaves out 1 exactly when the doubled tail is below 0.05', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (a, b) => {
        const found = rateRatio(a, b);
        if (!found) return;
        const p = compareRates(a, b);
        fc.pre(Math.abs(p - 0.05) > 1e-9);
        expect(found.low > 1 || (found.high ?? Infinity) < 1).toBe(p < 0.05);
      }),
    );
  });

  it('holds the ratio, turns over with the sides, and does not depend on the unit of time', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (a, b) => {
        const there = rateRatio(a, b);
        const back = rateRatio(b, a);
        const hours = rateRatio({ ...a, expected: a.expected * 24 }, { ...b, expected: b.expected * 24 });
        expect(there === null).toBe(a.observed + b.observed === 0);
        if (!there || !back) return;
        expect(there.low).toBeLessThanOrEqual(there.ratio ?? Infinity);
        expect(there.high ?? Infinity).toBeGreaterThanOrEqual(there.ratio ?? Infinity);
        expect(there.low * (back.high ?? Infinity)).toEqual(there.low === 0 ? NaN : expect.closeTo(1, 8));
        expect((hours?.low ?? NaN) / there.low).toEqual(there.low === 0 ? NaN : expect.closeTo(1, 8));
      }),
    );
  });
});
