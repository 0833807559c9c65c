import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../../src/core/stats/quantile.ts';
import figures from '../../reference/comparisons.json';
import { frozen } from './frozen.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const sorted = fc.array(finite, { minLength: 1, maxLength: 30 }).map((values) => frozen(values.sort((a, b) => a - b)));
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  test.each([
    ['PERCENTILE.INC example of the Excel manual', [1, 2, 3, 4], 0.3, 1.9],
    ['quantile(1:10, 0.9) of R', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    ['the median of an even number of values', [1, 2, 4, 8], 0.5, 3],
    ['the median of an odd number of values', [1, 2, 4], 0.5, 2],
    ['the smallest', [3, 5, 9], 0, 3],
    ['the largest', [3, 5, 9], 1, 9],
    ['one value', [7], 0.25, 7],
  ])('agrees with a reference: %s', (_title, values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12);
  });

  test.each(figures.percentiles)('agrees with quantile(type = 7) of R on $values.length values', (expected) => {
    const found = expected.p.map((p) => quantile(expected.values, p));
    expect(found).toEqual(expected.quantile.map((value) => expect.closeTo(value, 8)));
  });

  test.each([
    ['no values', [], 0.5],
    ['p below 0', [1, 2], -0.1],
    ['p above 1', [1, 2], 1.1],
    ['p not a number', [1, 2], NaN],
  ])('is not defined with %s', (_title, values, p) => {
    expect(quantile(values, p)).toBeNull();
  });

  test('takes typed arrays', () => {
    expect(quantile(Float64Array.of(1, 2), 0.5)).toBe(1.5);
  });

  test('grows with p and stays between the smallest and the largest value', () => {
    fc.assert(
      fc.property(sorted, probability, probability, (values, p, q) => {
        const low = quantile(values, Math.min(p, q)) ?? NaN;
        const high = quantile(values, Math.max(p, q)) ?? NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual((values[0] ?? NaN) - 1e-6);
        expect(high).toBeLessThanOrEqual((values.at(-1) ?? NaN) + 1e-6);
      }),
    );
  });

  test('is a weighted mean of all values with tent-shaped weights (an oracle written differently)', () => {
    fc.assert(
      fc.property(sorted, probability, (values, p) => {
        const position = (values.length - 1) * p;
        const tent = values.reduce((sum, value, i) => sum + value * Math.max(0, 1 - Math.abs(position - i)), 0);
        expect(quantile(values, p)).toBeCloseTo(tent, 6);
      }),
    );
  });
});
