import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cappedFrom, cliffs, payAt, payCurve } from '../../../src/core/pay/payCurve.ts';

const points = (...pairs: readonly (readonly [number, number])[]) =>
  payCurve(pairs.map(([from, pays]) => ({ from, pays })));

describe('a pay curve', () => {
  const usual = points([0.8, 0], [1, 20_000], [1.2, 50_000]);

  test.each([
    ['nothing at all', 0, 0],
    ['below the first row', 0.79, 0],
    ['at the first row', 0.8, 0],
    ['half way to the second', 0.9, 10_000],
    ['at the target', 1, 20_000],
    ['half way to the third', 1.1, 35_000],
    ['at the last row', 1.2, 50_000],
    ['beyond it, by the last slope of 150 000 a whole target', 1.4, 80_000],
    ['a loss', -0.5, 0],
  ])('pays for %s by straight lines', (_, attained, pay) => expect(payAt(usual, attained)).toBeCloseTo(pay, 6));

  test('grows from nothing to its first row, and goes on where there is only one', () => {
    const one = points([1, 20_000]);
    expect([0, 0.5, 1, 2].map((attained) => payAt(one, attained))).toEqual([0, 10_000, 20_000, 40_000]);
  });

  test('may begin with a pay at attainment 0', () => {
    expect([0, 0.5, 1].map((attained) => payAt(points([0, 500], [1, 1500]), attained))).toEqual([500, 1000, 1500]);
    expect(payAt(points([0, 500]), 3)).toBe(500);
  });

  test('has a cap only where the last two rows pay the same', () => {
    expect(cappedFrom(usual)).toBeNull();
    expect(cappedFrom(points([0.8, 0], [1, 100], [1.2, 100], [1.5, 100]))).toBe(1);
    expect(cappedFrom(points([1, 100]))).toBeNull();
    expect(cappedFrom(points([0, 100]))).toBe(0);
    expect(payAt(points([1, 100], [1.2, 100]), 9)).toBe(100);
  });

  test('calls a stretch a cliff when it gives more than a tenth of the whole pay for one per cent of the target', () => {
    expect(cliffs(usual)).toEqual([]);
    expect(cliffs(points([0.9, 0], [1, 100]))).toEqual([]);
    expect(cliffs(points([0.91, 0], [1, 100]))).toHaveLength(1);
    expect(cliffs(points([0.99, 0], [1, 20_000], [1.5, 30_000]))).toEqual([
      [
        { from: 0.99, pays: 0 },
        { from: 1, pays: 20_000 },
      ],
    ]);
  });

  const anyCurve = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
    )
    .map(([from, rises]) => {
      let pays = 0;
      return [...from]
        .sort((a, b) => a - b)
        .map((percent, i) => ({ from: percent / 100, pays: (pays += rises[i] ?? 0) }));
    });

  test('passes through every row, never falls and never jumps, whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyCurve, fc.integer({ min: 0, max: 30_000 }), (rows, at) => {
        const curve = payCurve(rows);
        expect(payCurve([...rows].reverse())).toEqual(curve);
        for (const { from, pays } of rows) expect(payAt(curve, from)).toBeCloseTo(pays, 6);
        const attained = at / 10_000;
        const steepest = Math.max(
          0,
          ...curve.slice(1).map((b, i) => (b.pays - (curve[i]?.pays ?? 0)) / (b.from - (curve[i]?.from ?? 0))),
        );
        const rise = payAt(curve, attained + 1e-6) - payAt(curve, attained);
        expect(rise).toBeGreaterThanOrEqual(-1e-9);
        expect(rise).toBeLessThanOrEqual(steepest * 1e-6 + 1e-6);
      }),
      { numRuns: 500 },
    );
  });
});
