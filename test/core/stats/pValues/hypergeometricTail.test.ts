import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HypergeometricDraw,
  expectedHits,
  hypergeometricTail,
} from '../../../../src/core/stats/pValues/hypergeometricTail.ts';

/** A stratum from a table of two by two: hits and misses of the one side, then of the others. */
const draw = (hits: number, missed: number, otherHits: number, otherMissed: number): HypergeometricDraw => ({
  total: hits + missed + otherHits + otherMissed,
  marked: hits + otherHits,
  drawn: hits + missed,
  hits,
});

const anyDraw = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)).map((cells) => draw(...cells));

describe('the exact tail of marked ones that chance deals', () => {
  test('is Fisher’s exact test for one stratum: the lady tasting tea and the convicted twins, as fisher.test in R 4 says', () => {
    expect(hypergeometricTail([draw(3, 1, 1, 3)])).toBeCloseTo(17 / 70, 14);
    expect(hypergeometricTail([draw(10, 3, 2, 15)])).toBeCloseTo(0.000465180943362906, 15);
  });

  test('is the exact conditional test for several: mantelhaen.test(exact = TRUE) in R of UCBAdmissions and of the penicillin rabbits', () => {
    const admissions = [
      draw(512, 89, 313, 19),
      draw(353, 17, 207, 8),
      draw(120, 202, 205, 391),
      draw(138, 131, 279, 244),
      draw(53, 94, 138, 299),
      draw(22, 24, 351, 317),
    ];
    // The columns of R's tables are men and women, the rows admitted and rejected.
    const turned = [
      draw(512, 313, 89, 19),
      draw(353, 207, 17, 8),
      draw(120, 205, 202, 391),
      draw(138, 279, 131, 244),
      draw(53, 138, 94, 299),
      draw(22, 351, 24, 317),
    ];
    expect(hypergeometricTail(turned)).toBeCloseTo(0.899007838762791, 11);
    expect(hypergeometricTail(admissions)).toBeCloseTo(0.899007838762791, 11);
    const rabbits = [draw(0, 6, 0, 5), draw(3, 3, 0, 6), draw(6, 0, 2, 4), draw(5, 1, 6, 0), draw(2, 0, 5, 0)];
    expect(hypergeometricTail(rabbits)).toBeCloseTo(0.0199724517906336, 13);
  });

  test('does not underflow for thousands: phyper(119, 400, 3600, 800, lower.tail = FALSE) in R', () => {
    const found = hypergeometricTail([{ total: 4000, marked: 400, drawn: 800, hits: 120 }]);
    expect(found / 3.12149172987897e-7).toBeCloseTo(1, 8);
  });

  test('is 1 without strata, and where no other outcome is possible', () => {
    expect(hypergeometricTail([])).toBe(1);
    expect(hypergeometricTail([draw(4, 0, 3, 0)])).toBeCloseTo(1, 14);
    expect(hypergeometricTail([draw(0, 0, 3, 2)])).toBeCloseTo(1, 14);
  });

  test('is what dealing out every hand gives', () => {
    fc.assert(
      fc.property(fc.array(anyDraw, { maxLength: 2 }), (draws) => {
        expect(hypergeometricTail(draws)).toBeCloseTo(byHands(draws), 10);
      }),
      { numRuns: 60 },
    );
  });

  test('expects the mean of the same deals', () => {
    expect(expectedHits([draw(3, 1, 1, 3), draw(1, 9, 4, 6)])).toBe(2 + 2.5);
    expect(expectedHits([draw(0, 0, 0, 0)])).toBe(0);
  });
});

/** Every subset of the right size is a hand; the hands of all strata are combined. */
function byHands(draws: readonly HypergeometricDraw[]): number {
  const wanted = draws.reduce((sum, { hits }) => sum + hits, 0);
  const hands = draws.map(({ total, marked, drawn }) => {
    const found: number[] = [];
    for (let hand = 0; hand < 2 ** total; hand++) {
      const bits = [...hand.toString(2).padStart(total, '0')].map(Number);
      if (bits.reduce((a, b) => a + b, 0) === drawn) found.push(bits.slice(0, marked).reduce((a, b) => a + b, 0));
    }
    return total === 0 ? [0] : found;
  });
  const counts = (all: readonly number[]): Map<number, number> => {
    const map = new Map<number, number>();
    for (const hits of all) map.set(hits, (map.get(hits) ?? 0) + 1 / all.length);
    return map;
  };
  let sums = new Map([[0, 1]]);
  for (const hand of hands) {
    const next = new Map<number, number>();
    for (const [a, p] of sums) for (const [b, q] of counts(hand)) next.set(a + b, (next.get(a + b) ?? 0) + p * q);
    sums = next;
  }
  return [...sums].reduce((sum, [hits, chance]) => (hits >= wanted ? sum + chance : sum), 0);
}
