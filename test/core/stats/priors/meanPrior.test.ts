import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanPrior } from '../../../../src/core/stats/priors/meanPrior.ts';
import { shrink } from '../../../../src/core/stats/priors/shrink.ts';
import { frozen } from '../frozen.ts';

function sample(values: readonly number[]) {
  const n = values.length;
  const mean = n === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, variance: n < 2 ? null : squares / (n - 1) };
}

const teamOf = (rows: readonly (readonly number[])[]) => frozen(rows.map(sample));
const none = { mean: NaN, strength: NaN };

describe('meanPrior', () => {
  test('agrees with a case by hand: within 2, between 15', () => {
    const team = teamOf([
      [1, 3],
      [5, 7],
      [9, 11],
    ]);
    const prior = meanPrior(team) ?? none;
    expect(prior.mean).toBeCloseTo(6, 12);
    expect(prior.strength).toBeCloseTo(2 / 15, 12);
    expect(shrink(4, 2, prior)).toBeCloseTo(2.25, 12);
  });

  test('agrees with the dyestuff batches of Davies & Goldsmith 1972 as fitted by lme4 (REML)', () => {
    const team = teamOf([
      [1545, 1440, 1440, 1520, 1580],
      [1540, 1555, 1490, 1560, 1495],
      [1595, 1550, 1605, 1510, 1560],
      [1445, 1440, 1595, 1465, 1545],
      [1595, 1630, 1515, 1635, 1625],
      [1520, 1455, 1450, 1480, 1445],
    ]);
    const prior = meanPrior(team) ?? none;
    expect(prior.mean).toBeCloseTo(1527.5, 9);
    expect(prior.strength).toBeCloseTo(2451.25 / 1764.05, 4);
    const effects = team.map(({ n, mean }) => shrink(n * mean, n, prior) - 1527.5);
    [-17.607, 0.391, 28.562, -23.085, 56.733, -44.995].forEach((effect, i) =>
      expect(effects[i]).toBeCloseTo(effect, 2),
    );
  });

  test.each([
    [
      'the means are closer than chance would have them',
      [
        [1, 9],
        [2, 8],
        [3, 7],
      ],
      20,
    ],
    ['there is one person', [[1, 2, 3]], 30],
    ['nobody has two values', [[1], [5], [9]], 10],
    [
      'all values are equal',
      [
        [4, 4],
        [4, 4, 4, 4],
      ],
      30,
    ],
    ['others have no values', [[1, 2, 3], [], []], 30],
  ])('caps the strength at ten mean numbers of values when %s', (_title, rows, expected) => {
    expect(meanPrior(teamOf(rows))?.strength).toBeCloseTo(expected, 9);
  });

  test('lets the raw means stand when each person’s values never vary but people differ', () => {
    const prior =
      meanPrior(
        teamOf([
          [4, 4],
          [6, 6],
        ]),
      ) ?? none;
    expect(prior.strength).toBe(0);
    expect(shrink(8, 2, prior)).toBe(4);
  });

  test('is not defined without values', () => {
    expect(meanPrior([])).toBeNull();
    expect(meanPrior(teamOf([[], []]))).toBeNull();
  });

  test('does not depend on the unit: ten times the values give ten times the means and the same strength', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (values) => {
        const one = meanPrior(teamOf(values));
        const ten = meanPrior(teamOf(values.map((row) => row.map((value) => 10 * value))));
        expect(ten?.mean ?? 0).toBeCloseTo(10 * (one?.mean ?? 0), 8);
        expect(ten?.strength ?? 0).toBeCloseTo(one?.strength ?? 0, 6);
      }),
    );
  });

  test('shrinks between the raw mean and the team’s, and gives the team’s to a newcomer', () => {
    const rows = fc.array(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (values) => {
        const team = teamOf(values);
        const prior = meanPrior(team);
        if (prior === null) return;
        for (const { n, mean } of team) {
          const shrunk = shrink(n * mean, n, prior);
          if (n === 0) expect(shrunk).toBe(prior.mean);
          else expect((shrunk - mean) * (shrunk - prior.mean)).toBeLessThanOrEqual(1e-9);
        }
      }),
    );
  });
});
