import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z95 } from '../../../src/core/stats/proportion.ts';
import { survival, survivalAt, survivalMedian } from '../../../src/core/stats/survival.ts';
import { survivalLimits, survivalLimitsAt, survivalQuantile } from '../../../src/core/stats/survivalLimits.ts';
import { frozen } from './frozen.ts';
import { SURVIVAL, peopleOf } from './reference.ts';
import { type Waiting, anyGroup, counted, times } from './waiting.ts';

const curveOf = (people: readonly Waiting[]) => frozen(survival(counted(people)));
const curves = Object.entries(SURVIVAL.curves);

/** Greenwood's sum as differences of 1/n, from the persons themselves. */
function naiveVariance(people: readonly Waiting[], day: number): number {
  const days = new Set(people.filter((one) => one.arrived && one.day <= day).map((one) => one.day));
  let waiting = 1;
  let sum = 0;
  for (const at of days) {
    const before = people.filter((one) => one.day >= at).length;
    const after = people.filter((one) => one.day > at || (one.day === at && !one.arrived)).length;
    waiting *= after / before;
    sum += 1 / after - 1 / before;
  }
  return waiting * waiting * sum;
}

describe('survivalLimits', () => {
  it.each(curves)('agrees with survfit of R at every step of %s', (_name, expected) => {
    const steps = survivalLimits(curveOf(peopleOf(expected.groups)));
    const near = (values: readonly (number | null)[]) =>
      values.map((value) => (value === null ? null : expect.closeTo(value, 9)));
    expect(steps.map((step) => step.day)).toEqual(expected.day);
    expect(steps.map((step) => step.atRisk)).toEqual(expected.atRisk);
    expect(steps.map((step) => step.events)).toEqual(expected.events);
    expect(steps.map((step) => step.survival)).toEqual(near(expected.survival));
    expect(steps.map(({ variance }) => variance && Math.sqrt(variance))).toEqual(near(expected.error));
    expect(steps.map(({ limits }) => limits && limits.low)).toEqual(near(expected.low));
    expect(steps.map(({ limits }) => limits && limits.high)).toEqual(near(expected.high));
  });

  it('has no steps without events, and tells no spread once nobody waits', () => {
    expect(survivalLimits(curveOf([]))).toEqual([]);
    expect(survivalLimits(curveOf(times('4+ 5+')))).toEqual([]);
    expect(survivalLimits(curveOf(times('4')))).toEqual([
      { day: 4, atRisk: 1, events: 1, survival: 0, variance: null, limits: null },
    ]);
  });

  it('is, without censoring, the variance of a plain share: S(1 - S)/n', () => {
    for (const { survival: share, variance } of survivalLimits(curveOf(peopleOf(['placebo']))).slice(0, -1)) {
      expect(variance).toBeCloseTo((share * (1 - share)) / 21, 12);
    }
  });

  it('agrees with an oracle that looks at every person anew', () => {
    fc.assert(
      fc.property(anyGroup, (people) => {
        for (const { day, survival: share, variance } of survivalLimits(curveOf(people))) {
          if (share === 0) expect(variance).toBeNull();
          else expect(variance).toBeCloseTo(naiveVariance(people, day), 12);
        }
      }),
    );
  });

  it('puts both limits z standard errors of ln(-ln S) from the share, one on each side, inside 0..1', () => {
    fc.assert(
      fc.property(anyGroup, fc.double({ min: 0.5, max: 3, noNaN: true }), (people, z) => {
        for (const { survival: share, variance, limits } of survivalLimits(curveOf(people), z)) {
          if (variance === null || limits === null) continue;
          const distance = (z * Math.sqrt(variance)) / (share * -Math.log(share));
          const transformed = (value: number) => Math.log(-Math.log(value));
          expect(limits.low).toBeGreaterThanOrEqual(0);
          expect(limits.low).toBeLessThan(share);
          expect(limits.high).toBeGreaterThan(share);
          expect(limits.high).toBeLessThanOrEqual(1);
          // Beyond these the logarithm has no digits left.
          if (limits.low > 1e-100) expect(transformed(limits.low) - transformed(share)).toBeCloseTo(distance, 6);
          if (limits.high < 1 - 1e-9) expect(transformed(share) - transformed(limits.high)).toBeCloseTo(distance, 6);
        }
      }),
    );
  });

  it('keeps the curve and halves the variance when every person is doubled', () => {
    fc.assert(
      fc.property(anyGroup, (people) => {
        const one = survivalLimits(curveOf(people));
        const two = survivalLimits(curveOf([...people, ...people]));
        expect(two.length).toBe(one.length);
        one.forEach((step, i) => {
          expect(two[i]?.survival).toBeCloseTo(step.survival, 12);
          if (step.variance === null) expect(two[i]?.variance).toBeNull();
          else expect(two[i]?.variance).toBeCloseTo(step.variance / 2, 12);
        });
      }),
    );
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(anyGroup, (people) => {
        expect(survivalLimits(curveOf([...people].reverse()))).toEqual(survivalLimits(curveOf(people)));
      }),
    );
  });
});

describe('survivalQuantile', () => {
  it.each(curves.filter(([name]) => name !== 'flat'))('agrees with quantile of R for %s', (_name, expected) => {
    const curve = curveOf(peopleOf(expected.groups));
    expect(expected.quantiles.map(({ p }) => ({ p, ...survivalQuantile(curve, p) }))).toEqual(expected.quantiles);
  });

  it('gives the first whole day where R gives the middle of a level stretch, and the same limits', () => {
    // 1 2 5 9+: a quarter arrived from day 1 to 2, half from day 2 to 5, three quarters from day 5 to the end, day 9.
    const { groups, quantiles } = SURVIVAL.curves.flat;
    const curve = curveOf(peopleOf(groups));
    expect(quantiles.map(({ day }) => day)).toEqual([1, 1.5, 3.5, 7, null]);
    expect(quantiles.map(({ p }) => survivalQuantile(curve, p).day)).toEqual([1, 1, 2, 5, null]);
    for (const { p, low, high } of quantiles) expect(survivalQuantile(curve, p)).toMatchObject({ low, high });
  });

  it.each([
    ['nobody', [], { day: null, low: null, high: null }],
    ['nobody who arrived', times('5+ 6+'), { day: null, low: null, high: null }],
    ['everybody arriving at once', times('3 3 3'), { day: 3, low: null, high: null }],
    ['one person', times('3'), { day: 3, low: null, high: null }],
  ])('with %s says only what is known', (_title, people, expected) => {
    expect(survivalQuantile(curveOf(people), 0.5)).toEqual(expected);
  });

  it('has the median for its day, an interval around it, and later days for larger shares', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const later = (one: number | null, other: number | null) => (other ?? Infinity) >= (one ?? Infinity);
    fc.assert(
      fc.property(anyGroup, share, share, (people, p, q) => {
        const curve = curveOf(people);
        expect(survivalQuantile(curve, 0.5).day).toBe(survivalMedian(curve));
        const early = survivalQuantile(curve, Math.min(p, q));
        const late = survivalQuantile(curve, Math.max(p, q));
        expect(later(early.day, late.day)).toBe(true);
        expect(later(early.low, late.low)).toBe(true);
        expect(later(early.high, late.high)).toBe(true);
        expect(later(early.day, early.high)).toBe(true);
        if (early.low !== null && early.day !== null) expect(early.low).toBeLessThanOrEqual(early.day);
      }),
    );
  });
});

describe('survivalLimitsAt', () => {
  const curve = curveOf(times('2 3 3+ 5 8+ 10 12+ 15+'));
  const steps = survivalLimits(curve);

  it.each([
    ['before the first arrival', 1, null],
    ['on a day with an arrival', 3, steps[1]?.limits],
    ['between arrivals', 9, steps[2]?.limits],
    ['after the last arrival while some still wait', 15, steps[3]?.limits],
    ['after everybody was lost from sight', 16, null],
  ])('%s', (_title, day, expected) => {
    expect(survivalLimitsAt(curve, day)).toEqual(expected);
  });

  it('narrows with z and holds the share that still waits', () => {
    const wide = survivalLimitsAt(curve, 6, Z95) ?? { low: NaN, high: NaN };
    const narrow = survivalLimitsAt(curve, 6, 1) ?? { low: NaN, high: NaN };
    const share = survivalAt(curve, 6) ?? NaN;
    const inOrder = [wide.low, narrow.low, share, narrow.high, wide.high];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(5);
  });

  it('is not known once everybody arrived, nor of nobody', () => {
    expect(survivalLimitsAt(curveOf(times('2 5')), 5)).toBeNull();
    expect(survivalLimitsAt(curveOf([]), 5)).toBeNull();
  });
});
