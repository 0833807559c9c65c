import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survival, survivalAt, survivalMedian, type SurvivalCurve } from '../../../src/core/stats/survival.ts';
import { anyGroup, counted, MERCAPTOPURINE, PLACEBO, times, type Waiting } from './waiting.ts';

function curveOf(people: readonly Waiting[]): SurvivalCurve {
  const { events, censored } = counted(people);
  return survival({ events, censored });
}

/** Kaplan-Meier from the persons themselves, re-counting who is at risk at every event time. */
function naive(people: readonly Waiting[], day: number): number {
  const eventDays = new Set(people.filter((one) => one.arrived && one.day <= day).map((one) => one.day));
  return [...eventDays].reduce((product, at) => {
    const atRisk = people.filter((one) => one.day >= at).length;
    const arrived = people.filter((one) => one.day === at && one.arrived).length;
    return product * (1 - arrived / atRisk);
  }, 1);
}

describe('survival', () => {
  it('gives conversion .125, .25, .40, .60 on days 2, 3, 5, 10 and median 10', () => {
    const curve = curveOf(times('2 3 3+ 5 8+ 10 12+ 15+'));
    expect(curve.steps.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual([
      [2, 8, 1],
      [3, 7, 1],
      [5, 5, 1],
      [10, 3, 1],
    ]);
    [0.125, 0.25, 0.4, 0.6].forEach((share, i) => expect(1 - (curve.steps[i]?.survival ?? NaN)).toBeCloseTo(share, 12));
    expect(survivalMedian(curve)).toBe(10);
    expect(curve.total).toBe(8);
    expect(curve.lastDay).toBe(15);
  });

  it.each([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])('agrees with the published curve of 6-mercaptopurine: S(%d) = %d', (week, share) => {
    expect(survivalAt(curveOf(MERCAPTOPURINE), week)).toBeCloseTo(share, 3);
  });

  it('agrees with the published medians: 23 weeks with 6-mercaptopurine, 8 with placebo', () => {
    expect(survivalMedian(curveOf(MERCAPTOPURINE))).toBe(23);
    expect(survivalMedian(curveOf(PLACEBO))).toBe(8);
  });

  it('is, without censoring, the plain share of those who still wait', () => {
    expect(survivalAt(curveOf(PLACEBO), 5)).toBeCloseTo(12 / 21, 12);
  });

  it('counts those censored on a day as at risk on that day', () => {
    expect(curveOf(times('4+ 4')).steps).toEqual([{ day: 4, atRisk: 2, events: 1, survival: 0.5 }]);
  });

  it('agrees with an oracle that looks at every person anew', () => {
    fc.assert(
      fc.property(anyGroup, fc.nat(15), (people, day) => {
        const found = survivalAt(curveOf(people), day);
        if (people.length === 0) expect(found).toBeNull();
        else if (found !== null) expect(found).toBeCloseTo(naive(people, day), 12);
        else expect(people.every((one) => one.day < day)).toBe(true);
      }),
    );
  });

  it('never rises, stays inside 0..1, and does not change when every row is doubled', () => {
    fc.assert(
      fc.property(anyGroup, (people) => {
        const shares = curveOf(people).steps.map((step) => step.survival);
        const twice = curveOf([...people, ...people]).steps.map((step) => step.survival);
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThan(shares[i - 1] ?? 1);
          expect(twice[i]).toBeCloseTo(share, 12);
        });
        expect(twice.length).toBe(shares.length);
      }),
    );
  });

  it('takes typed arrays of different lengths', () => {
    expect(survival({ events: Int32Array.of(0, 1), censored: Uint16Array.of(0, 0, 0, 1) })).toEqual({
      steps: [{ day: 1, atRisk: 2, events: 1, survival: 0.5 }],
      total: 2,
      lastDay: 3,
    });
  });
});

describe('survivalMedian', () => {
  it.each([
    ['nobody', '', null],
    ['half never arrives', '1 5+ 5+', null],
    ['nobody arrived', '5+ 5+', null],
    ['exactly half arrived', '1 2 9+ 9+', 2],
    ['all arrived at once', '0 0 0', 0],
  ])('with %s', (_title, text, expected) => {
    expect(survivalMedian(curveOf(text === '' ? [] : times(text)))).toBe(expected);
  });

  it('reaches one half although the product of fractions ends above it', () => {
    // One arrival a day and as many who still wait: S(half) is exactly 1/2 in theory, whatever the size.
    const products = Array.from({ length: 300 }, (_, i) => {
      const half = i + 1;
      const curve = survival({
        events: Array.from({ length: half + 1 }, (_, day) => (day > 0 ? 1 : 0)),
        censored: Array.from({ length: half + 1 }, (_, day) => (day === half ? half : 0)),
      });
      expect(survivalMedian(curve)).toBe(half);
      return curve.steps.at(-1)?.survival ?? NaN;
    });
    expect(products.some((product) => product > 0.5)).toBe(true);
  });
});

describe('survivalAt', () => {
  it('is not known after the last day anybody was seen waiting, and stays 0 once all arrived', () => {
    expect(survivalAt(curveOf(times('2 5+')), 5)).toBe(0.5);
    expect(survivalAt(curveOf(times('2 5+')), 6)).toBeNull();
    expect(survivalAt(curveOf(times('2 5')), 6)).toBe(0);
    expect(survivalAt(curveOf([]), 0)).toBeNull();
  });
});
