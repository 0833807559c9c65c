import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, moreNeeded } from '../../../src/core/stats/power.ts';
import figures from '../../reference/comparisons.json';
import { frozen } from './frozen.ts';

/** What a comparison needs from nothing, on each side. */
function each(difference: number, aVariance: number, bVariance: number): number | undefined {
  return moreNeeded(difference, { n: 0, variance: aVariance }, { n: 0, variance: bVariance })?.both;
}

const shares = (a: number, b: number) => each(a - b, a * (1 - a), b * (1 - b)) ?? NaN;
const side = fc.record({ n: fc.nat(500), variance: fc.double({ min: 0.01, max: 100, noNaN: true }) }).map(frozen);
const difference = fc.double({ min: 0.05, max: 20, noNaN: true });

describe('moreNeeded', () => {
  it.each([
    [0.3, 0.4, 354],
    [0.3, 0.35, 1374],
    [0.1, 0.15, 683],
  ])('says that %d and %d take %d leads on each side to tell apart', (a, b, leads) => {
    expect(shares(a, b)).toBe(leads);
    expect(shares(b, a)).toBe(leads);
  });

  it.each(figures.shareSizes)(
    'asks for up to 3 leads fewer than power.prop.test of R: $a and $b',
    ({ a, b, pooled }) => {
      expect(pooled - shares(a, b)).toBeGreaterThan(0);
      expect(pooled - shares(a, b)).toBeLessThan(3);
    },
  );

  it.each(figures.meanSizes)(
    'asks for about one fewer than power.t.test of R: $delta, $sd',
    ({ delta, sd, student }) => {
      const found = each(delta, sd ** 2, sd ** 2) ?? NaN;
      expect(student - found).toBeGreaterThan(0);
      expect(student - found).toBeLessThan(1.1);
    },
  );

  it('gives the 66 events of Schoenfeld for twice the hazard, 33 on each side', () => {
    expect(each(Math.log(2), 1, 1)).toBe(33);
  });

  it('has 80 % power: the z-test, worked out over all outcomes of 354 leads with 30 and 40 %', () => {
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

  it.each([
    ['no difference', 0, { n: 5, variance: 1 }, { n: 5, variance: 1 }],
    ['a difference that is not known', NaN, { n: 5, variance: 1 }, { n: 5, variance: 1 }],
    ['no scatter', 1, { n: 5, variance: 0 }, { n: 5, variance: 0 }],
    ['a variance that is not known', 1, { n: 5, variance: NaN }, { n: 5, variance: 1 }],
  ])('is not defined with %s', (_title, gap, a, b) => {
    expect(moreNeeded(gap, a, b)).toBeNull();
  });

  it.each([
    // (1.96 + 0.84)² · (1 + 1) / 1 = 15.7 on each side from nothing.
    ['nothing', { n: 0, variance: 1 }, { n: 0, variance: 1 }, { both: 16, smaller: null }],
    ['6 on each side', { n: 6, variance: 1 }, { n: 6, variance: 1 }, { both: 10, smaller: null }],
    ['enough', { n: 16, variance: 1 }, { n: 16, variance: 1 }, { both: 0, smaller: 0 }],
    // 1 / (1/7.8489 - 1/100) = 8.517 on the other side of a hundred.
    ['a hundred on one side', { n: 100, variance: 1 }, { n: 2, variance: 1 }, { both: 7, smaller: 7 }],
    // 1 / (1/7.8489 - 1/8) = 415.5; with 12 more 1/20 + 1/14 = 0.1214 is below 0.1274 first.
    ['barely enough on one side', { n: 8, variance: 1 }, { n: 2, variance: 1 }, { both: 12, smaller: 414 }],
    ['too little on the larger side', { n: 7, variance: 1 }, { n: 2, variance: 1 }, { both: 12, smaller: null }],
  ])('counts what is there: %s', (_title, a, b, expected) => {
    expect(moreNeeded(1, a, b)).toEqual(expected);
  });

  it('is the first number that is enough, on both sides and on the smaller one', () => {
    const target = (gap: number) => (gap / (1.959963984540054 + 0.8416212335729143)) ** 2;
    const error = (a: Side, b: Side) => a.variance / a.n + b.variance / b.n;
    const grown = ({ n, variance }: Side, by: number) => ({ n: n + by, variance });
    fc.assert(
      fc.property(difference, side, side, (gap, a, b) => {
        const found = moreNeeded(gap, a, b);
        expect(found).not.toBeNull();
        if (!found) return;
        const enough = target(gap) * (1 + 1e-6);
        const short = target(gap) * (1 - 1e-6);
        expect(error(grown(a, found.both), grown(b, found.both))).toBeLessThanOrEqual(enough);
        if (found.both > 0) expect(error(grown(a, found.both - 1), grown(b, found.both - 1))).toBeGreaterThan(short);
        if (a.n === b.n) return;
        const [small, large] = a.n < b.n ? [a, b] : [b, a];
        if (found.smaller === null) {
          expect(large.variance / large.n).toBeGreaterThan(short);
          return;
        }
        expect(error(grown(small, found.smaller), large)).toBeLessThanOrEqual(enough);
        if (found.smaller > 0) expect(error(grown(small, found.smaller - 1), large)).toBeGreaterThan(short);
        expect(found.smaller).toBeGreaterThanOrEqual(found.both);
      }),
    );
  });

  it('falls as the difference or what is there grows, rises with scatter, and does not depend on the side', () => {
    fc.assert(
      fc.property(difference, side, side, fc.double({ min: 1, max: 3, noNaN: true }), (gap, a, b, factor) => {
        const found = moreNeeded(gap, a, b)?.both ?? NaN;
        expect(moreNeeded(gap * factor, a, b)?.both).toBeLessThanOrEqual(found);
        expect(moreNeeded(gap, { ...a, n: a.n * factor }, b)?.both).toBeLessThanOrEqual(found);
        expect(moreNeeded(gap, { ...a, variance: a.variance * factor }, b)?.both).toBeGreaterThanOrEqual(found);
        expect(moreNeeded(-gap, b, a)).toEqual(moreNeeded(gap, a, b));
      }),
    );
  });
});
