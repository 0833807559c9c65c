import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankSum } from '../../../../src/core/stats/ranks/rankSum.ts';
import figures from '../../../reference/ranks.json';

const countsOf = (days: readonly number[]): number[] =>
  Array.from({ length: Math.max(0, ...days) + 1 }, (_, day) => days.filter((one) => one === day).length);
const test2 = (a: readonly number[], b: readonly number[]) => rankSum(countsOf(a), countsOf(b));

describe('the rank sum test', () => {
  test.each(figures)('is what is published or another program says: $name', ({ a, b, p, later }) => {
    expect(test2(a, b)?.p).toBeCloseTo(p, 9);
    expect(test2(a, b)?.later).toBeCloseTo(later, 12);
  });
  // U = 105.5, mean 71.5, variance 143 (25 - 12/552)/12 = 297.6576: z = 34/17.2528. Of all divisions
  // 4.92 % lie as far out; with the correction for continuity it was 0.0522, noise.
  test('from 20 together on corrects for ties and not for continuity', () => {
    const a = [3, 7, 8, 12, 24, 27, 37, 45, 48, 54, 74, 79, 83];
    const b = [1, 3, 4, 5, 10, 13, 13, 15, 29, 38, 44];
    expect(test2(a, b)?.p).toBeCloseTo(0.04876, 5);
  });
  test('of an empty group is nothing, of equal days it is 1', () => {
    expect(test2([], [3])).toBeNull();
    expect(test2([4, 4, 4], [4, 4])).toEqual({ later: 0, p: 1 });
    expect(test2(new Array<number>(15).fill(4), new Array<number>(15).fill(4))).toEqual({ later: 0, p: 1 });
  });

  const days = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 });
  test('under 20 together is the share of all divisions that lie as far out, counted one by one', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const all = [...a, ...b];
        const winsOf = (chosen: number): number => {
          const [ours, theirs] = [true, false].map((is) => all.filter((_, i) => ((chosen >> i) % 2 === 1) === is));
          return (ours ?? []).reduce(
            (sum, one) => sum + (theirs ?? []).reduce((w, other) => w + Math.sign(one - other), 0),
            0,
          );
        };
        const seen = Math.abs(winsOf((1 << a.length) - 1));
        let [far, ways] = [0, 0];
        for (let chosen = 0; chosen < 1 << all.length; chosen++) {
          if ([...chosen.toString(2)].filter((bit) => bit === '1').length !== a.length) continue;
          ways++;
          if (Math.abs(winsOf(chosen)) >= seen) far++;
        }
        expect(test2(a, b)?.p).toBeCloseTo(far / ways, 12);
      }),
      { numRuns: 25 },
    );
  });
  test('knows no first and second, and later is earlier the other way round', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [one, other] = [test2(a, b), test2(b, a)];
        expect(one?.p).toBeCloseTo(other?.p ?? NaN, 12);
        expect(one?.later).toBeCloseTo(-(other?.later ?? NaN), 12);
      }),
    );
  });
});
