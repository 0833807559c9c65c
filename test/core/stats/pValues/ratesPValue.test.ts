import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsPValue, ratesPValue } from '../../../../src/core/stats/pValues/ratesPValue.ts';
import figures from '../../../reference/comparisons.json';

describe('countsPValue', () => {
  test.each([
    [0, 0, 1],
    [5, 5, 1],
    [1, 0, 1],
    [6, 5, 1],
    [5, 0, 2 / 32],
    [6, 0, 2 / 64],
    [8, 2, 112 / 1024],
    [10, 0, 2 / 1024],
    [60, 40, 0.05688793], // R: binom.test(60, 100)
  ])('%d against %d has p = %d', (a, b, p) => {
    expect(countsPValue(a, b)).toBeCloseTo(p, 8);
  });

  test('does not depend on the side and equals twice the tail of Pascal’s triangle', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), (a, b) => {
        let row = [1];
        for (let n = 0; n < a + b; n++) row = [1, ...row.map((value, i) => value + (row[i + 1] ?? 0))];
        const tail = row.slice(Math.max(a, b)).reduce((sum, value) => sum + value, 0) / 2 ** (a + b);
        expect(countsPValue(a, b)).toBeCloseTo(Math.min(1, 2 * tail), 11);
        expect(countsPValue(b, a)).toBe(countsPValue(a, b));
      }),
    );
  });

  test('stays a probability for counts in the millions', () => {
    // Normal approximation with continuity correction: z = 1999/√2002000 = 1.4128, two-sided 0.15771.
    expect(countsPValue(1_000_000, 1_002_000)).toBeCloseTo(0.15771, 4);
  });
});

describe('ratesPValue', () => {
  test.each([
    // By hand: all 3 events fall to the side with a quarter of the expected ones, (1/4)³ doubled.
    [3, 1, 0, 3, 2 / 64],
    [0, 1, 3, 3, (2 * 27) / 64],
    [0, 3, 3, 1, 2 / 64],
    // As many as expected on both sides.
    [4, 2, 8, 4, 1],
    [0, 2, 0, 5, 1],
  ])('%d of %d expected against %d of %d has p = %d', (a, aExpected, b, bExpected, p) => {
    expect(ratesPValue({ observed: a, expected: aExpected }, { observed: b, expected: bExpected })).toBeCloseTo(p, 11);
  });

  test.each(figures.rates)('agrees with the doubled tail of pbinom of R: $a against $b', ({ a, b, doubled }) => {
    expect(ratesPValue(a, b)).toBeCloseTo(doubled, 10);
  });

  test('says noise where adding up small probabilities says a signal and its own interval does not (Fay 2010)', () => {
    const fay = figures.rates.find(({ a }) => a.expected === 17877);
    expect(fay?.minlike).toBeLessThan(0.05);
    expect(fay && ratesPValue(fay.a, fay.b)).toBeGreaterThan(0.05);
    expect(fay?.high).toBeGreaterThan(1);
  });

  test('does not depend on the side or the unit of exposure, and equals the smaller binomial tail doubled', () => {
    const expectation = fc.double({ min: 0.1, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.nat(25), expectation, fc.nat(25), expectation, (a, aExpected, b, bExpected) => {
        const share = aExpected / (aExpected + bExpected);
        const chances = [(1 - share) ** (a + b)];
        for (let k = 1; k <= a + b; k++) {
          chances.push(((chances[k - 1] ?? NaN) * (a + b - k + 1) * share) / (k * (1 - share)));
        }
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        const expected = Math.min(1, 2 * Math.min(sum(chances.slice(0, a + 1)), sum(chances.slice(a))));
        const one = { observed: a, expected: aExpected };
        const other = { observed: b, expected: bExpected };
        expect(ratesPValue(one, other)).toBeCloseTo(expected, 10);
        expect(ratesPValue(other, one)).toBeCloseTo(expected, 10);
        const twice = ratesPValue({ observed: a, expected: 2 * aExpected }, { observed: b, expected: 2 * bExpected });
        expect(twice).toBeCloseTo(expected, 10);
      }),
    );
  });
});
