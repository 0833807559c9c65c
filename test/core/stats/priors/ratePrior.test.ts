import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratePrior } from '../../../../src/core/stats/priors/ratePrior.ts';
import { shrink } from '../../../../src/core/stats/priors/shrink.ts';
import { frozen } from '../frozen.ts';

const none = { mean: NaN, strength: NaN };
// Sums of hazards are rarely above 0 and below a hundredth; 0 itself is a person with nobody waiting.
const expectation = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 60, noNaN: true }));
const person = fc.record({ observed: fc.integer({ min: 0, max: 60 }), expected: expectation });
const team = fc.array(person, { minLength: 1, maxLength: 10 }).map(frozen);

describe('ratePrior', () => {
  test('agrees with a case by hand: between 0.9', () => {
    const people = frozen([20, 10, 0].map((observed) => ({ observed, expected: 10 })));
    const prior = ratePrior(people) ?? none;
    expect(prior.mean).toBe(1);
    expect(prior.strength).toBeCloseTo(1 / 0.9, 12);
    expect(people.map(({ observed, expected }) => shrink(observed, expected, prior))).toEqual([
      expect.closeTo(1.9, 12),
      expect.closeTo(1, 12),
      expect.closeTo(0.1, 12),
    ]);
  });

  test('weighs by the mean when the team itself is at twice the expected: between 3.8', () => {
    const prior = ratePrior(frozen([40, 20, 0].map((observed) => ({ observed, expected: 10 })))) ?? none;
    expect(prior.mean).toBe(2);
    expect(prior.strength).toBeCloseTo(2 / 3.8, 12);
  });

  test.each([
    [
      'people differ less than chance would have them',
      [
        [10, 10],
        [11, 11],
        [9, 9],
      ],
      100,
    ],
    ['there is one person', [[3, 4]], 40],
    [
      'nobody had an event',
      [
        [0, 4],
        [0, 8],
      ],
      60,
    ],
    [
      'others had nothing to expect',
      [
        [3, 4],
        [0, 0],
      ],
      40,
    ],
  ])('caps the strength at ten mean numbers of expected events when %s', (_title, rows, strength) => {
    const people = frozen(rows.map(([observed = 0, expected = 0]) => ({ observed, expected })));
    expect(ratePrior(people)?.strength).toBeCloseTo(strength, 9);
  });

  test('is not defined when nothing was expected', () => {
    expect(ratePrior([])).toBeNull();
    expect(ratePrior([{ observed: 0, expected: 0 }])).toBeNull();
  });

  test('shrinks between the raw ratio and the team’s', () => {
    fc.assert(
      fc.property(team, (people) => {
        const prior = ratePrior(people);
        if (prior === null) return;
        for (const { observed, expected } of people) {
          const shrunk = shrink(observed, expected, prior);
          if (expected === 0) expect(shrunk).toBe(prior.mean);
          else expect((shrunk - observed / expected) * (shrunk - prior.mean)).toBeLessThanOrEqual(1e-6);
        }
      }),
    );
  });

  test('does not depend on the order of people', () => {
    fc.assert(
      fc.property(team, (people) => {
        const there = ratePrior(people);
        const back = ratePrior([...people].reverse());
        expect(Math.log1p(back?.mean ?? 0)).toBeCloseTo(Math.log1p(there?.mean ?? 0), 9);
        expect(Math.log1p(back?.strength ?? 0)).toBeCloseTo(Math.log1p(there?.strength ?? 0), 6);
      }),
    );
  });
});
