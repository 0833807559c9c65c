import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrivedBy,
  halfArrivedDay,
  kaplanMeier,
  survivalMedian,
} from '../../../../src/core/stats/survival/kaplanMeier.ts';
import { frozen } from '../frozen.ts';
import { SURVIVAL, peopleOf } from '../reference.ts';
import { anyGroup, counted, MERCAPTOPURINE, PLACEBO, times, type Waiting } from '../waiting.ts';

const curveOf = (people: readonly Waiting[]) => frozen(kaplanMeier(counted(people)));
/** The share that still waits after a day. */
const waitingAfter = (people: readonly Waiting[], day: number): number =>
  curveOf(people)
    .filter((step) => step.day <= day)
    .at(-1)?.survival ?? 1;

/** Kaplan-Meier from the persons themselves, re-counting who is at risk at every event time. */
function naive(people: readonly Waiting[], day: number): number {
  const eventDays = new Set(people.filter((one) => one.arrived && one.day <= day).map((one) => one.day));
  return [...eventDays].reduce((product, at) => {
    const atRisk = people.filter((one) => one.day >= at).length;
    const arrived = people.filter((one) => one.day === at && one.arrived).length;
    return product * (1 - arrived / atRisk);
  }, 1);
}

describe('kaplanMeier', () => {
  test('gives conversion .125, .25, .40, .60 on days 2, 3, 5, 10 and median 10', () => {
    const curve = curveOf(times('2 3 3+ 5 8+ 10 12+ 15+'));
    expect(curve.map(({ day }) => day)).toEqual([2, 3, 5, 10]);
    [0.125, 0.25, 0.4, 0.6].forEach((share, i) => expect(1 - (curve[i]?.survival ?? NaN)).toBeCloseTo(share, 12));
    expect(survivalMedian(curve)).toBe(10);
  });

  test.each(Object.entries(SURVIVAL.curves))('agrees with survfit of R at every step of %s', (_name, reference) => {
    const steps = curveOf(peopleOf(reference.groups));
    expect(steps.map(({ day }) => day)).toEqual(reference.day);
    expect(steps.map((step) => step.survival)).toEqual(reference.survival.map((share) => expect.closeTo(share, 9)));
  });

  test.each([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])('agrees with the published curve of 6-mercaptopurine: S(%d) = %d', (week, share) => {
    expect(waitingAfter(MERCAPTOPURINE, week)).toBeCloseTo(share, 3);
  });

  test('has no steps without people or without events', () => {
    expect(curveOf([])).toEqual([]);
    expect(curveOf(times('4+ 5+'))).toEqual([]);
  });

  test('agrees with the published medians: 23 weeks with 6-mercaptopurine, 8 with placebo', () => {
    expect(survivalMedian(curveOf(MERCAPTOPURINE))).toBe(23);
    expect(survivalMedian(curveOf(PLACEBO))).toBe(8);
  });

  test('is, without censoring, the plain share of those who still wait', () => {
    expect(waitingAfter(PLACEBO, 5)).toBeCloseTo(12 / 21, 12);
  });

  test('counts those censored on a day as at risk on that day', () => {
    expect(curveOf(times('4+ 4'))).toEqual([{ day: 4, survival: 0.5 }]);
  });

  test('agrees with an oracle that looks at every person anew', () => {
    fc.assert(
      fc.property(anyGroup, fc.nat(15), (people, day) => {
        expect(waitingAfter(people, day)).toBeCloseTo(naive(people, day), 12);
      }),
    );
  });

  test('never rises, stays inside 0..1, and does not change when every row is doubled', () => {
    fc.assert(
      fc.property(anyGroup, (people) => {
        const shares = curveOf(people).map((step) => step.survival);
        const twice = curveOf([...people, ...people]).map((step) => step.survival);
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThan(shares[i - 1] ?? 1);
          expect(twice[i]).toBeCloseTo(share, 12);
        });
        expect(twice.length).toBe(shares.length);
      }),
    );
  });

  test('takes typed arrays of different lengths', () => {
    expect(kaplanMeier({ events: Int32Array.of(0, 1), censored: Uint16Array.of(0, 0, 0, 1) })).toEqual([
      { day: 1, survival: 0.5 },
    ]);
  });
});

describe('halfArrivedDay', () => {
  // The curve of 6-MP as survfit of R and Kleinbaum & Klein print it: .857, .807, .753, .690, .627, .538, .448 after weeks
  // 6, 7, 10, 13, 16, 22, 23. So F(22) = .462, half of it .231: .193 by week 7, .247 by week 10. F(7) / 2 = .096: week 6.
  test.each([
    [22, 10],
    [23, 13],
    [7, 6],
    [6, 6],
    [5, null],
  ])('within %d weeks of the published curve is week %j', (weeks, half) =>
    expect(halfArrivedDay(curveOf(MERCAPTOPURINE), weeks)).toBe(half),
  );
  test('is the first day by which half of those have come, counted one by one', () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 0, max: 20 }), (people, days) => {
        const half = (1 - naive(people, days)) / 2;
        const first = Array.from({ length: 21 }, (_, day) => day).find((day) => 1 - naive(people, day) >= half - 1e-9);
        const curve = curveOf(people);
        expect(arrivedBy(curve, days)).toBeCloseTo(1 - naive(people, days), 12);
        expect(halfArrivedDay(curve, days)).toBe(half > 1e-9 ? first : null);
      }),
    );
  });
});

describe('survivalMedian', () => {
  const curves = Object.entries(SURVIVAL.curves);

  test.each(curves.filter(([name]) => name !== 'flat'))('agrees with survfit of R for %s', (_name, reference) => {
    expect(survivalMedian(curveOf(peopleOf(reference.groups)))).toBe(reference.median);
  });

  test('is the first whole day where R gives the middle of a level stretch', () => {
    // 1 2 5 9+: half arrived from day 2 to 5.
    const { groups, median } = SURVIVAL.curves.flat;
    expect(median).toBe(3.5);
    expect(survivalMedian(curveOf(peopleOf(groups)))).toBe(2);
  });

  test.each([
    ['nobody', '', null],
    ['half never arrives', '1 5+ 5+', null],
    ['nobody arrived', '5+ 5+', null],
    ['exactly half arrived', '1 2 9+ 9+', 2],
    ['all arrived at once', '0 0 0', 0],
  ])('with %s', (_title, text, expected) => {
    expect(survivalMedian(curveOf(text === '' ? [] : times(text)))).toBe(expected);
  });

  test('reaches one half although the product of fractions ends above it', () => {
    // One arrival a day and as many who still wait: S(half) is exactly 1/2 in theory, whatever the size.
    const products = Array.from({ length: 300 }, (_, i) => {
      const half = i + 1;
      const curve = kaplanMeier({
        events: Array.from({ length: half + 1 }, (_, day) => (day > 0 ? 1 : 0)),
        censored: Array.from({ length: half + 1 }, (_, day) => (day === half ? half : 0)),
      });
      expect(survivalMedian(curve)).toBe(half);
      return curve.at(-1)?.survival ?? NaN;
    });
    expect(products.some((product) => product > 0.5)).toBe(true);
  });
});
