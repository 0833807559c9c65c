import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../playground/sample/random.ts';

const SEED = 7;
const DRAWS = 20_000;
const EXPONENTIAL = seeded(SEED);
const SKEWED = seeded(SEED);

function draws(draw: () => number): number[] {
  return Array.from({ length: DRAWS }, draw).sort((a, b) => a - b);
}
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the seeded generator', () => {
  test('gives the reference stream of mulberry32 for seed 0', () => {
    const random = seeded(0);
    expect([random.next(), random.next(), random.next()].map((x) => x * 2 ** 32)).toEqual([
      1144304738, 1416247, 958946056,
    ]);
  });

  test('gives the same stream for the same seed and another for another', () => {
    const stream = (seed: number): number[] => Array.from({ length: 5 }, seeded(seed).next);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        expect(stream(seed)).toEqual(stream(seed));
        expect(stream(seed)).not.toEqual(stream(seed + 1));
      }),
    );
  });

  test('stays within its bounds for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, from, span) => {
        const random = seeded(seed);
        const whole = random.whole(from, from + span);
        expect(Number.isInteger(whole) && whole >= from && whole <= from + span).toBe(true);
        const share = random.next();
        expect(share >= 0 && share < 1).toBe(true);
        expect(random.exponential(3)).toBeGreaterThanOrEqual(0);
        expect(random.skewed(10, 1)).toBeGreaterThan(0);
      }),
    );
  });

  // Tolerances are about four standard errors at 20,000 draws.
  test.each([
    ['uniform has mean 1/2', mean(draws(seeded(SEED).next)), 0.5, 0.01],
    ['normal has mean 0', mean(draws(seeded(SEED).normal)), 0, 0.03],
    ['normal has variance 1', mean(draws(seeded(SEED).normal).map((x) => x * x)), 1, 0.04],
    ['exponential has the mean asked for', mean(draws(() => EXPONENTIAL.exponential(3))), 3, 0.09],
    ['skewed has the median asked for', draws(() => SKEWED.skewed(10, 1))[DRAWS / 2], 10, 0.4],
  ])('%s', (_, found, expected, tolerance) => {
    expect(Math.abs((found ?? NaN) - expected)).toBeLessThan(tolerance);
  });

  test('picks each item as often as its weight says, and never one of weight 0', () => {
    const random = seeded(SEED);
    const picked = Array.from({ length: DRAWS }, () =>
      random.pick([
        ['a', 3],
        ['never', 0],
        ['b', 1],
      ]),
    );
    expect(picked).not.toContain('never');
    expect(Math.abs(picked.filter((item) => item === 'a').length / DRAWS - 0.75)).toBeLessThan(0.013);
  });

  test.each([[[]], [[['a', 0] as const]]])('refuses to pick from %j', (items) => {
    expect(() => seeded(SEED).pick(items)).toThrow(RangeError);
  });
});
