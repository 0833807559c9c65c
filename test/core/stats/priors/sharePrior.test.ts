import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharePrior } from '../../../../src/core/stats/priors/sharePrior.ts';
import { shrink } from '../../../../src/core/stats/priors/shrink.ts';
import { frozen } from '../frozen.ts';

const person = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ successes: Math.round(trials * share), trials }));
const team = fc.array(person, { minLength: 1, maxLength: 12 }).map(frozen);

function teamOf(successes: readonly number[], trials: readonly number[]) {
  return frozen(trials.map((n, i) => ({ successes: successes[i] ?? 0, trials: n })));
}

describe('sharePrior', () => {
  const different = teamOf([3, 8, 34, 6, 90, 2], [4, 20, 100, 60, 180, 25]);
  const alike = teamOf([3, 8, 34, 12, 52, 2], [4, 20, 100, 30, 180, 5]);

  test('finds the difference in a team of different people', () => {
    const prior = sharePrior(different);
    expect(prior?.mean).toBeCloseTo(0.3676, 4);
    // Gamma 0.14781.
    expect(prior?.strength).toBeCloseTo(1 / 0.14781 - 1, 3);
  });

  test('finds hardly any in a team of near equals', () => {
    const prior = sharePrior(alike);
    expect(Math.round(prior?.strength ?? NaN)).toBe(242);
  });

  test('shrinks different people a little and near equals to about 0.33', () => {
    const first = sharePrior(different) ?? { mean: NaN, strength: NaN };
    const shrunk = different.map(({ successes, trials }) => shrink(successes, trials, first));
    [0.5242, 0.3928, 0.3415, 0.1235, 0.4959, 0.1339].forEach((value, i) => expect(shrunk[i]).toBeCloseTo(value, 4));
    const second = sharePrior(alike) ?? { mean: NaN, strength: NaN };
    for (const { successes, trials } of alike) {
      expect(Math.abs(shrink(successes, trials, second) - 0.33)).toBeLessThan(0.02);
    }
  });

  test.each([
    ['everybody has the same share', [4, 8, 12], [10, 20, 30]],
    ['nobody succeeded', [0, 0, 0], [10, 20, 30]],
    ['everybody always succeeded', [10, 20, 30], [10, 20, 30]],
    ['there is one person', [3], [20]],
    ['others have no trials', [3, 0, 0], [20, 0, 0]],
    ['each has one trial', [1, 0, 0, 1, 0], [1, 1, 1, 1, 1]],
  ])('caps the strength at ten mean trials when %s', (_title, successes, trials) => {
    const filled = trials.filter((n) => n > 0);
    const meanTrials = filled.reduce((sum, n) => sum + n, 0) / filled.length;
    expect(sharePrior(teamOf(successes, trials))?.strength).toBeCloseTo(10 * meanTrials, 9);
  });

  test('keeps the order of equals-by-chance under the cap, and gives all the mean without one', () => {
    const people = teamOf([10, 11, 12], [30, 30, 30]);
    const capped = sharePrior(people) ?? { mean: NaN, strength: NaN };
    const endless = sharePrior(people, Infinity) ?? { mean: NaN, strength: NaN };
    const shrunk = people.map(({ successes, trials }) => shrink(successes, trials, capped));
    expect(shrunk).toEqual([...shrunk].sort((a, b) => a - b));
    expect(new Set(shrunk).size).toBe(3);
    expect(endless.strength).toBe(Infinity);
    expect(people.map(({ successes, trials }) => shrink(successes, trials, endless))).toEqual([
      11 / 30,
      11 / 30,
      11 / 30,
    ]);
  });

  test('has strength 0, never below, when people differ as much as they can', () => {
    const prior = sharePrior(teamOf([0, 0, 50, 50], [50, 50, 50, 50]));
    expect(prior?.strength).toBe(0);
    expect(shrink(50, 50, prior ?? { mean: NaN, strength: NaN })).toBe(1);
  });

  test('is not defined when nobody has trials', () => {
    expect(sharePrior([])).toBeNull();
    expect(sharePrior(teamOf([0, 0], [0, 0]))).toBeNull();
  });

  test('does not depend on the order of people, nor on people without trials', () => {
    fc.assert(
      fc.property(team, (people) => {
        const there = sharePrior(people);
        const back = sharePrior([{ successes: 0, trials: 0 }, ...people].reverse());
        expect(back === null).toBe(there === null);
        if (back === null || there === null) return;
        expect(back.mean).toBeCloseTo(there.mean, 10);
        expect(Math.log1p(back.strength)).toBeCloseTo(Math.log1p(there.strength), 6);
      }),
    );
  });

  test('agrees with the one-way analysis of variance of the single 0/1 outcomes', () => {
    fc.assert(
      fc.property(team, (people) => {
        const prior = sharePrior(people, Infinity);
        const rows = people.flatMap(({ successes, trials }, i) =>
          Array.from({ length: trials }, (_, k) => ({ person: i, value: k < successes ? 1 : 0 })),
        );
        const groups = new Set(rows.map((row) => row.person));
        const mean = rows.reduce((sum, row) => sum + row.value, 0) / rows.length;
        if (prior === null || groups.size < 2 || mean === 0 || mean === 1 || groups.size === rows.length) return;
        let between = 0;
        let sizes = 0;
        for (const group of groups) {
          const own = rows.filter((row) => row.person === group).map((row) => row.value);
          between += own.length * (own.reduce((a, b) => a + b, 0) / own.length - mean) ** 2;
          sizes += own.length * (1 - own.length / rows.length);
        }
        // E(between) = pq[(k - 1) + gamma · (Σn(1 - n/N) - (k - 1))], solved for gamma by halving.
        let low = -1000;
        let high = 1000;
        for (let step = 0; step < 100; step++) {
          const gamma = (low + high) / 2;
          const free = groups.size - 1;
          if (mean * (1 - mean) * (free + gamma * (sizes - free)) < between) low = gamma;
          else high = gamma;
        }
        // Without a difference the strength has no end; below, a rounding of gamma would be a wide step of it.
        if (low < 1e-6) expect(prior.strength).toBeGreaterThan(1e5);
        else expect(1 / (1 + prior.strength)).toBeCloseTo(Math.min(1, low), 6);
      }),
      { numRuns: 50 },
    );
  });
});
