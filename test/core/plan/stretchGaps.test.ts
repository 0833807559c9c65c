import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchGaps } from '../../../src/core/plan/stretchGaps.ts';

type Level = Parameters<typeof stretchGaps>[1][number];
const rounded = (levels: readonly Level[], leads: number): unknown[] =>
  stretchGaps(leads, levels).map(({ gain, share }) => [gain?.toFixed(2), share?.toFixed(2)]);
const levelsOf = (pairs: readonly (readonly [number | null, number | null])[]): Level[] =>
  pairs.map(([rate, best]) => ({ rate, best }));

describe('the headroom of a road', () => {
  test('of 1000 leads is the worked case: the largest is not the lowest rate', () => {
    // The project's notes on the science, 4.10: out 23.625; a point of per cent more would name the last stretch instead.
    const road = levelsOf([
      [0.35, 0.4],
      [0.6, 0.62],
      [0.45, 0.6],
      [0.25, 0.3],
    ]);
    expect(rounded(road, 1000)).toEqual([
      ['3.38', '0.21'],
      ['0.79', '0.05'],
      ['7.87', '0.45'],
      ['4.72', '0.29'],
    ]);
  });

  test('is 0 where the rate is at its best or above, and the others have all of the gap', () => {
    const [first, second] = stretchGaps(
      100,
      levelsOf([
        [0.5, 0.4],
        [0.2, 0.3],
      ]),
    );
    expect(first).toEqual({ gain: 0, share: 0 });
    expect(second?.gain).toBeCloseTo(5, 12);
    expect(second?.share).toBe(1);
  });

  test.each<[string, [number | null, number | null][], (number | null)[], (number | null)[]]>([
    ['nothing to gain has no shares', [[0.5, 0.5]], [0], [null]],
    [
      'a rate of 0 has all of the gap, and nothing else would help',
      [
        [0, 0.5],
        [0.4, 0.5],
      ],
      [20, 0],
      [1, 0],
    ],
    [
      'two rates of 0 hide each other',
      [
        [0, 0.5],
        [0, 0.5],
      ],
      [0, 0],
      [null, null],
    ],
    [
      'a rate that nobody knows leaves the whole unknown',
      [
        [null, null],
        [0.4, 0.5],
      ],
      [null, null],
      [null, null],
    ],
    ['a best level that nobody knows too', [[0.4, null]], [null], [null]],
  ])('%s', (_title, pairs, gains, shares) => {
    const found = stretchGaps(100, levelsOf(pairs));
    expect(found.map(({ gain }) => gain)).toEqual(gains);
    expect(found.map(({ share }) => share)).toEqual(shares);
  });

  const rate = fc.integer({ min: 1, max: 100 }).map((n) => n / 100);
  const road = fc.array(
    fc.tuple(rate, rate).map(([a, b]) => ({ rate: Math.min(a, b), best: Math.max(a, b) })),
    { minLength: 1, maxLength: 6 },
  );
  test('has shares that add up to 1, and each gain is out · (best / rate - 1)', () => {
    fc.assert(
      fc.property(road, fc.integer({ min: 1, max: 10_000 }), (levels, leads) => {
        const found = stretchGaps(leads, levels);
        const out = levels.reduce((product, level) => product * level.rate, leads);
        levels.forEach((level, i) => expect(found[i]?.gain).toBeCloseTo(out * (level.best / level.rate - 1), 6));
        const shares = found.map(({ share }) => share ?? 0).reduce((a, b) => a + b, 0);
        expect(shares).toBeCloseTo(levels.some((level) => level.best > level.rate) ? 1 : 0, 9);
        // The log shares split the gap that raising everything would close.
        const whole = levels.reduce((product, level) => (product * level.best) / level.rate, 1);
        found.forEach(({ share }, i) => {
          if (share !== null) expect(whole ** share).toBeCloseTo((levels[i]?.best ?? 0) / (levels[i]?.rate ?? 1), 6);
        });
      }),
    );
  });
});
