import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PersonSoFar, type Rest, restOfPeriod } from '../../../src/core/forecast/restOfPeriod.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';

/** Months of 2027; the first one after them is asked about. */
const person = (whole: readonly number[], more: Partial<PersonSoFar> = {}): PersonSoFar => ({
  whole,
  early: whole.map((count) => ((more.seen ?? 0) > 0 ? Math.round(count / 2) : 0)),
  work: whole.map(() => 1),
  done: 0,
  seen: 0,
  left: 1,
  ...more,
});
const restsOf = (people: readonly PersonSoFar[], over = 0): readonly Rest[] => {
  const months = people[0]?.whole.length ?? 0;
  return restOfPeriod(people, {
    past: Array.from({ length: months }, (_, i) => monthsPeriod(2025, 1 + i, 1)),
    period: monthsPeriod(2025, 1 + months, 1),
    lengths: Array.from({ length: months + 1 }, () => 1),
    over,
  });
};
const first = (people: readonly PersonSoFar[], over = 0): Rest => {
  const [rest] = restsOf(people, over);
  if (rest === undefined) throw new Error('nobody');
  return rest;
};
const relativeSd = ({ mean, variance }: Rest): number => Math.sqrt(variance) / mean;

describe('what is still to come', () => {
  test('of twelve months of 10 is 10, a little less sure than a Poisson number', () => {
    const rest = first([person(Array.from({ length: 12 }, () => 10))]);
    expect(rest.mean).toBeCloseTo(10, 1);
    expect(rest.variance).toBeGreaterThan(10);
    expect(rest.variance).toBeLessThan(13);
  });

  test('is less sure of somebody whose months differ', () => {
    const [even, uneven] = [
      [20, 21, 19, 20, 22, 18, 20, 19, 21, 20],
      [5, 35, 20, 40, 2, 18, 33, 9, 30, 8],
    ].map((months) => first([person(months)]));
    expect(relativeSd(uneven ?? first([]))).toBeGreaterThan(2 * relativeSd(even ?? first([])));
  });

  test('goes with the growth of the team: after 10, 11, 12 … 21 it is some 22 or 23 and not 16', () => {
    const growing = Array.from({ length: 12 }, (_, i) => 10 + i);
    const [rest] = restsOf([person(growing), person(growing), person(growing)]);
    expect(rest?.mean).toBeGreaterThan(20);
    expect(rest?.mean).toBeLessThan(24);
  });

  test('knows the season after two years', () => {
    // Every December is 40, all others are 10; the next month is December.
    const year = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40];
    const months = [...year, ...year, ...year.slice(0, 11)];
    const [rest] = restsOf([person(months), person(months), person(months)]);
    expect(rest?.mean).toBeGreaterThan(30);
    expect(first([person(months.slice(-11))]).mean).toBeLessThan(15);
  });

  test('after a good half of the month is more, the more months differ as a whole', () => {
    const half = { seen: 0.5, left: 0.5 };
    const months = [10, 30, 20, 36, 8, 18, 32, 12, 28, 6];
    const [usual, good] = [10, 20].map((done) => first([person(months, { ...half, done })], 0.5).mean);
    expect(good).toBeGreaterThan((usual ?? NaN) * 1.4);
    const even = Array.from({ length: 10 }, () => 20);
    const [calm, lucky] = [10, 20].map((done) => first([person(even, { ...half, done })], 0.5).mean);
    expect(lucky).toBeLessThan((calm ?? NaN) * 1.25);
  });

  test('may be nothing where months stay empty, until the first sale of the month', () => {
    const months = [9, 0, 11, 10, 0, 8, 12, 0, 10, 9, 11, 0];
    const half = { seen: 0.5, left: 0.5 };
    const people = (done: number): PersonSoFar[] => [person(months, { ...half, done }), person(months, half)];
    expect(first([person(months)]).idle).toBeCloseTo(1 / 3, 1);
    expect(first(people(0), 0.5).idle).toBeGreaterThan(0.9);
    expect(first(people(3), 0.5).idle).toBe(0);
    // Few sales leave empty months by chance.
    expect(first([person([1, 0, 2, 0, 1, 1, 0, 0, 2, 1, 0, 1])]).idle).toBe(0);
  });
});

describe('laws of what is still to come', () => {
  const team = fc.integer({ min: 1, max: 14 }).chain((months) =>
    fc.array(
      fc.record({
        whole: fc.array(fc.nat(40), { minLength: months, maxLength: months }),
        done: fc.nat(30),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  );
  const asked = (found: readonly { whole: number[]; done: number }[]): PersonSoFar[] =>
    found.map(({ whole, done }) => person(whole, { done, seen: 0.4, left: 0.6 }));

  test('it is finite, not below 0, varies no less than a Poisson number, and comes out the same again', () => {
    fc.assert(
      fc.property(team, (found) => {
        const rests = restsOf(asked(found), 0.4);
        for (const { mean, variance, idle } of rests) {
          expect(mean).toBeGreaterThanOrEqual(0);
          expect(variance).toBeGreaterThanOrEqual(mean);
          expect(idle >= 0 && idle < 1).toBe(true);
        }
        expect(restsOf(asked(found), 0.4)).toEqual(rests);
      }),
    );
  });

  test('the order of the people does not matter', () => {
    fc.assert(
      fc.property(team, (found) => {
        const [rests, turned] = [asked(found), asked(found).reverse()].map((people) => restsOf(people, 0.4));
        [...(turned ?? [])].reverse().forEach(({ mean, variance }, i) => {
          expect(mean).toBeCloseTo(rests?.[i]?.mean ?? NaN, 6);
          expect(variance / (rests?.[i]?.variance || 1)).toBeCloseTo(1, 6);
        });
      }),
    );
  });

  test('who has done more by now is not expected to bring less', () => {
    fc.assert(
      fc.property(team, fc.integer({ min: 1, max: 20 }), (found, more) => {
        const [less, after] = [found, found.map((one, i) => (i === 0 ? { ...one, done: one.done + more } : one))].map(
          (people) => first(asked(people), 0.4),
        );
        const total = (rest: Rest | undefined): number => (rest ? (1 - rest.idle) * rest.mean : NaN);
        expect(total(after)).toBeGreaterThanOrEqual(total(less) - 1e-9);
      }),
    );
  });
});
