import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moreObservations } from '../../../../src/core/stats/samples/moreObservations.ts';
import figures from '../../../reference/comparisons.json';
import { frozen } from '../frozen.ts';

/** What a comparison needs from nothing, on each side. */
function each(difference: number, aVariance: number, bVariance: number): number | null {
  return moreObservations(difference, { n: 0, variance: aVariance }, { n: 0, variance: bVariance });
}

type Side = Parameters<typeof moreObservations>[1];

const shares = (a: number, b: number) => each(a - b, a * (1 - a), b * (1 - b)) ?? NaN;
const side = fc.record({ n: fc.nat(500), variance: fc.double({ min: 0.01, max: 100, noNaN: true }) }).map(frozen);
const difference = fc.double({ min: 0.05, max: 20, noNaN: true });

describe('moreObservations', () => {
  test.each([
    [0.3, 0.4, 354],
    [0.3, 0.35, 1374],
    [0.1, 0.15, 683],
  ])('says that %d and %d take %d leads on each side to tell apart', (a, b, leads) => {
    expect(shares(a, b)).toBe(leads);
    expect(shares(b, a)).toBe(leads);
  });

  test.each(figures.shareSizes)(
    'asks for up to 3 leads fewer than power.prop.test of R: $a and $b',
    ({ a, b, pooled }) => {
      expect(pooled - shares(a, b)).toBeGreaterThan(0);
      expect(pooled - shares(a, b)).toBeLessThan(3);
    },
  );

  test.each(figures.meanSizes)(
    'asks for about one fewer than power.t.test of R: $delta, $sd',
    ({ delta, sd, student }) => {
      const found = each(delta, sd ** 2, sd ** 2) ?? NaN;
      expect(student - found).toBeGreaterThan(0);
      expect(student - found).toBeLessThan(1.1);
    },
  );

  test('gives the 66 events of Schoenfeld for twice the hazard, 33 on each side', () => {
    expect(each(Math.log(2), 1, 1)).toBe(33);
  });

  test('has 80 % power: the z-test, worked out over all outcomes of 354 leads with 30 and 40 %', () => {
    const n = 354;
    const chances = (share: number) => {
      const list = [(1 - share) ** n];
      for (let k = 1; k <= n; k++) list.push(((list[k - 1] ?? NaN) * (n - k + 1) * share) / (k * (1 - share)));
      return list;
    };
    const [some, more] = [chances(0.3), chances(0.4)];
    let power = 0;
    some.forEach((one, a) => {
      more.forEach((other, b) => {
        const error = Math.sqrt((a * (n - a) + b * (n - b)) / n ** 3);
        if (Math.abs(a - b) / n > 1.959964 * error) power += one * other;
      });
    });
    expect(power).toBeGreaterThan(0.79);
    expect(power).toBeLessThan(0.81);
  });

  test.each([
    ['no difference', 0, { n: 5, variance: 1 }, { n: 5, variance: 1 }],
    ['a difference that is not known', NaN, { n: 5, variance: 1 }, { n: 5, variance: 1 }],
    ['no scatter', 1, { n: 5, variance: 0 }, { n: 5, variance: 0 }],
    ['a variance that is not known', 1, { n: 5, variance: NaN }, { n: 5, variance: 1 }],
  ])('is not defined with %s', (_title, gap, a, b) => {
    expect(moreObservations(gap, a, b)).toBeNull();
  });

  test.each([
    // (1.96 + 0.84)² · (1 + 1) / 1 = 15.7 on each side from nothing.
    ['nothing', { n: 0, variance: 1 }, { n: 0, variance: 1 }, 16],
    ['6 on each side', { n: 6, variance: 1 }, { n: 6, variance: 1 }, 10],
    ['enough', { n: 16, variance: 1 }, { n: 16, variance: 1 }, 0],
    ['a hundred on one side', { n: 100, variance: 1 }, { n: 2, variance: 1 }, 7],
    // With 12 more 1/20 + 1/14 = 0.1214 is below 1/7.8489 = 0.1274 first.
    ['8 and 2', { n: 8, variance: 1 }, { n: 2, variance: 1 }, 12],
  ])('counts what is there: %s', (_title, a, b, expected) => {
    expect(moreObservations(1, a, b)).toBe(expected);
  });

  test('is the first number that is enough', () => {
    const target = (gap: number) => (gap / (1.959963984540054 + 0.8416212335729143)) ** 2;
    const error = (a: Side, b: Side, more: number) => a.variance / (a.n + more) + b.variance / (b.n + more);
    fc.assert(
      fc.property(difference, side, side, (gap, a, b) => {
        const found = moreObservations(gap, a, b) ?? NaN;
        expect(error(a, b, found)).toBeLessThanOrEqual(target(gap) * (1 + 1e-6));
        if (found > 0) expect(error(a, b, found - 1)).toBeGreaterThan(target(gap) * (1 - 1e-6));
      }),
    );
  });

  test('falls as the difference or what is there grows, rises with scatter, and does not depend on the side', () => {
    fc.assert(
      fc.property(difference, side, side, fc.double({ min: 1, max: 3, noNaN: true }), (gap, a, b, factor) => {
        const found = moreObservations(gap, a, b) ?? NaN;
        expect(moreObservations(gap * factor, a, b) ?? NaN).toBeLessThanOrEqual(found);
        expect(moreObservations(gap, { ...a, n: a.n * factor }, b) ?? NaN).toBeLessThanOrEqual(found);
        expect(moreObservations(gap, { ...a, variance: a.variance * factor }, b) ?? NaN).toBeGreaterThanOrEqual(found);
        expect(moreObservations(-gap, b, a)).toEqual(moreObservations(gap, a, b));
      }),
    );
  });
});
