import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps, npsScores } from '../../../src/core/stats/nps.ts';
import { frozen } from './frozen.ts';

const someScores = fc
  .record({ promoters: fc.nat(200), passives: fc.nat(200), detractors: fc.nat(200), invalid: fc.nat(5) })
  .map(frozen);
const nothing = { nps: NaN, error: NaN, low: NaN, high: NaN };

describe('npsScores', () => {
  it.each([
    [[0, 3, 6], { promoters: 0, passives: 0, detractors: 3, invalid: 0 }],
    [[7, 8], { promoters: 0, passives: 2, detractors: 0, invalid: 0 }],
    [[9, 10], { promoters: 2, passives: 0, detractors: 0, invalid: 0 }],
    [[6.1, 8.9, 9.5], { promoters: 1, passives: 2, detractors: 0, invalid: 0 }],
    [[-1, 11, 100, -Infinity, Infinity], { promoters: 0, passives: 0, detractors: 0, invalid: 5 }],
    [[NaN, NaN], { promoters: 0, passives: 0, detractors: 0, invalid: 0 }],
    [[], { promoters: 0, passives: 0, detractors: 0, invalid: 0 }],
  ])('sorts %j', (scores, expected) => {
    expect(npsScores(Float64Array.from(scores))).toEqual(expected);
  });
});

describe('nps', () => {
  it('is +45 ± 23 for 24 promoters and 6 detractors among 40', () => {
    const found = nps({ promoters: 24, passives: 10, detractors: 6, invalid: 0 }) ?? nothing;
    expect(found.nps).toBeCloseTo(0.45, 12);
    expect(found.error).toBeCloseTo(Math.sqrt(0.5475 / 40), 12);
    expect(Math.round(100 * 1.96 * found.error)).toBe(23);
    // By hand with three answers more: 24.75 and 6.75 of 43, nps 0.418605, variance (0.732558 - 0.175230) / 43.
    expect(found.low).toBeCloseTo(0.41860465 - 1.959964 * 0.1138467, 5);
    expect(found.high).toBeCloseTo(0.41860465 + 1.959964 * 0.1138467, 5);
  });

  it('is not defined without a valid answer', () => {
    expect(nps({ promoters: 0, passives: 0, detractors: 0, invalid: 3 })).toBeNull();
  });

  it('does not call a few equal answers certain', () => {
    const found = nps({ promoters: 3, passives: 0, detractors: 0, invalid: 0 }) ?? nothing;
    expect(found).toMatchObject({ nps: 1, error: 0, high: 1 });
    expect(found.low).toBeLessThan(0.2);
  });

  it.each([
    ['one promoter', 1, 0, 1, 'high'],
    ['three promoters', 3, 0, 1, 'high'],
    ['one detractor', 0, 1, -1, 'low'],
    ['three detractors', 0, 3, -1, 'low'],
  ] as const)('ends its interval exactly at the edge for %s', (_title, promoters, detractors, edge, end) => {
    const found = nps({ promoters, passives: 0, detractors, invalid: 0 }) ?? nothing;
    expect(found.nps).toBe(edge);
    expect(found[end]).toBe(edge);
  });

  it('has the standard error of a mean of +1, 0 and -1', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const { promoters, passives, detractors } = scores;
        const answers = [
          ...Array<number>(promoters).fill(1),
          ...Array<number>(passives).fill(0),
          ...Array<number>(detractors).fill(-1),
        ];
        const found = nps(scores);
        expect(found === null).toBe(answers.length === 0);
        if (!found) return;
        const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
        const squares = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
        expect(found.nps).toBeCloseTo(mean, 12);
        expect(found.error ** 2).toBeCloseTo(squares / answers.length ** 2, 12);
      }),
    );
  });

  it('lies within its interval inside -1..1, and mirrors when promoters and detractors change places', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const there = nps(scores);
        const back = nps({ ...scores, promoters: scores.detractors, detractors: scores.promoters });
        if (!there || !back) return;
        expect(there.low).toBeGreaterThanOrEqual(-1);
        expect(there.low).toBeLessThanOrEqual(there.nps);
        expect(there.high).toBeGreaterThanOrEqual(there.nps);
        expect(there.high).toBeLessThanOrEqual(1);
        expect(there.high - there.low).toBeGreaterThan(0);
        expect(back.low).toBeCloseTo(-there.high, 12);
      }),
    );
  });
});
