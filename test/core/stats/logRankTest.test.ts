import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRank } from '../../../src/core/stats/logRank.ts';
import { logRankTest } from '../../../src/core/stats/logRankTest.ts';
import { SURVIVAL, peopleOf } from './reference.ts';
import { type Waiting, anyGroup, counted, times } from './waiting.ts';

const team = fc.array(anyGroup, { minLength: 2, maxLength: 5 });
const test = (groups: readonly (readonly Waiting[])[]) => logRankTest(groups.map(counted));

describe('logRankTest', () => {
  it.each(Object.entries(SURVIVAL.tests))('agrees with survdiff of R: %s', (_name, expected) => {
    const found = test(expected.groups.map((group) => peopleOf([group])));
    expect(found?.groups.map((group) => group.observed)).toEqual(expected.observed);
    expect(found?.groups.map((group) => group.expected)).toEqual(expected.expected.map((e) => expect.closeTo(e, 8)));
    expect(found?.chiSquare).toBeCloseTo(expected.chiSquare, 8);
    expect(found?.freedom).toBe(expected.freedom);
    expect(found?.p).toBeCloseTo(expected.p, 10);
  });

  it('agrees with the printed chi-squares: 16.8 of the leukaemia trial, 3.4 of aml, 10.3 and 22 of lung', () => {
    const { freireich, aml, lungBySex, lungByEcog } = SURVIVAL.tests;
    const chiSquares = [freireich, aml, lungBySex, lungByEcog].map(
      ({ groups }) => test(groups.map((group) => peopleOf([group])))?.chiSquare ?? NaN,
    );
    [16.8, 3.4, 10.3, 22].forEach((value, i) => expect(chiSquares[i]).toBeCloseTo(value, 1));
  });

  it.each([
    ['nobody', []],
    ['one group', ['1 2 3+']],
    ['nobody arrived', ['4+ 5+', '6+']],
    ['the groups never waited together on an event day', ['5 6', '1+ 2+']],
    ['all arrived on one day', ['3 3', '3', '3']],
  ])('is not defined with %s', (_title, groups) => {
    expect(test(groups.map(times))).toBeNull();
  });

  it('leaves out groups that could have had no event, and lists them with 0 observed and expected', () => {
    const found = test([times('2 4 6+'), [], times('1+'), times('3 5')]);
    const pair = logRank(counted(times('2 4 6+')), counted(times('3 5')));
    expect(found?.freedom).toBe(1);
    expect(found?.chiSquare).toBeCloseTo((pair?.z ?? NaN) ** 2, 12);
    expect(found?.groups.slice(1, 3)).toEqual([
      { observed: 0, expected: 0 },
      { observed: 0, expected: 0 },
    ]);
  });

  it('is the square of the two-group test for two groups', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (a, b) => {
        const pair = logRank(counted(a), counted(b));
        const found = test([a, b]);
        expect(found === null).toBe(pair === null);
        if (found && pair) expect(found.chiSquare).toBeCloseTo(pair.z ** 2, 9);
      }),
    );
  });

  it('expects as many events as there were, and a probability from 0 to 1', () => {
    fc.assert(
      fc.property(team, (groups) => {
        const found = test(groups);
        if (!found) return;
        const sum = (pick: 'observed' | 'expected') => found.groups.reduce((all, group) => all + group[pick], 0);
        expect(sum('observed')).toBe(groups.flat().filter(({ arrived }) => arrived).length);
        expect(sum('expected')).toBeCloseTo(sum('observed'), 9);
        expect(found.chiSquare).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of groups or of people', () => {
    fc.assert(
      fc.property(team, (groups) => {
        const there = test(groups);
        const back = test([...groups].reverse().map((people) => [...people].reverse()));
        expect(back === null).toBe(there === null);
        if (!there || !back) return;
        expect(back.freedom).toBe(there.freedom);
        expect(back.chiSquare / (1 + there.chiSquare)).toBeCloseTo(there.chiSquare / (1 + there.chiSquare), 7);
      }),
    );
  });

  it('sees no difference between copies of one group', () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 2, max: 5 }), (people, copies) => {
        const found = test(Array.from({ length: copies }, () => people));
        if (!found) return;
        expect(found.chiSquare).toBeCloseTo(0, 9);
        expect(found.p).toBeCloseTo(1, 4);
      }),
    );
  });
});
