import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { welch } from '../../../../src/core/stats/samples/welch.ts';
import figures from '../../../reference/comparisons.json';
import { frozen } from '../frozen.ts';

const anySample = fc
  .record({
    n: fc.integer({ min: 2, max: 500 }),
    mean: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    variance: fc.double({ min: 0.001, max: 1e9, noNaN: true }),
  })
  .map(frozen);

describe('welch', () => {
  test('agrees with t.test(extra ~ group, data = sleep) of R: -3.3654832 to 0.2054832', () => {
    // Student's sleep data (1908): ten values each, means 0.75 and 2.33.
    const found = welch({ n: 10, mean: 0.75, variance: 28.805 / 9 }, { n: 10, mean: 2.33, variance: 36.081 / 9 });
    expect(found?.difference).toBeCloseTo(-1.58, 12);
    expect(found?.low).toBeCloseTo(-3.3654832, 7);
    expect(found?.high).toBeCloseTo(0.2054832, 7);
  });

  test.each(figures.welch)(
    'agrees with t.test of R: $difference from $low to $high',
    ({ a, b, difference, low, high }) => {
      expect(welch(a, b)?.difference).toBeCloseTo(difference, 9);
      expect(welch(a, b)?.low).toBeCloseTo(low, 8);
      expect(welch(a, b)?.high).toBeCloseTo(high, 8);
    },
  );

  test('takes the degrees of freedom of the side that varies when the other never does', () => {
    const found = welch({ n: 4, mean: 10, variance: 4 }, { n: 50, mean: 7, variance: 0 });
    expect(found?.high).toBeCloseTo(3 + 3.1824463, 6);
  });

  test.each([
    ['a side has one value', { n: 1, mean: 3, variance: null }, { n: 5, mean: 3, variance: 1 }],
    [
      'the one value of a side is said to have no spread',
      { n: 1, mean: 3, variance: 0 },
      { n: 5, mean: 3, variance: 1 },
    ],
    ['a side has no values', { n: 5, mean: 3, variance: 1 }, { n: 0, mean: 0, variance: null }],
    ['no side varies', { n: 5, mean: 3, variance: 0 }, { n: 5, mean: 4, variance: 0 }],
  ])('is not defined when %s', (_title, a, b) => {
    expect(welch(a, b)).toBeNull();
  });

  test('is centred on the difference, finite, and changes sign with the sides', () => {
    fc.assert(
      fc.property(anySample, anySample, (a, b) => {
        const there = welch(a, b) ?? { difference: NaN, low: NaN, high: NaN };
        const back = welch(b, a) ?? { difference: NaN, low: NaN, high: NaN };
        const width = there.high - there.low;
        expect(width).toBeGreaterThan(0);
        expect((there.low + there.high) / 2).toBeCloseTo(there.difference, 6);
        expect((there.low + back.high) / width).toBeCloseTo(0, 6);
      }),
    );
  });
});
