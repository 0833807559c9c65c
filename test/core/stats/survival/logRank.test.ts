import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../../src/core/stats/distributions/chiSquareTail.ts';
import { expectedEvents } from '../../../../src/core/stats/survival/expectedEvents.ts';
import { logRank } from '../../../../src/core/stats/survival/logRank.ts';
import { SURVIVAL, peopleOf } from '../reference.ts';
import { MERCAPTOPURINE, PLACEBO, anyGroup, counted, times } from '../waiting.ts';

/** The square of a standard normal deviate when both groups wait alike. */
function chiSquare(found: ReturnType<typeof logRank>): number {
  return found === null ? NaN : (found.observed - found.expected) ** 2 / found.variance;
}

const pairs = Object.entries(SURVIVAL.tests).filter(([, { groups }]) => groups.length === 2);

describe('logRank', () => {
  test.each(pairs)('agrees with survdiff of R: %s', (_name, reference) => {
    const [a = [], b = []] = reference.groups.map((group) => peopleOf([group]));
    const found = logRank(counted(a), counted(b));
    expect(found?.observed).toBe(reference.observed[0]);
    expect(found?.variance).toBeCloseTo(reference.variance, 8);
    expect(chiSquare(found)).toBeCloseTo(reference.chiSquare, 8);
    expect(chiSquareTail(chiSquare(found), 1)).toBeCloseTo(reference.p, 10);
  });

  test('agrees with the published chi-square 16.79 of the leukaemia trial', () => {
    const found = logRank(counted(MERCAPTOPURINE), counted(PLACEBO));
    expect(found?.observed).toBe(9);
    expect(found?.expected).toBeCloseTo(19.25, 2);
    expect(found?.variance).toBeCloseTo(6.257, 3);
    expect(chiSquare(found)).toBeCloseTo(16.79, 2);
  });

  test('agrees with a case by hand in which the last one at risk arrives', () => {
    // Days 1 to 4, those at risk 2 of 4, 1 of 3, 1 of 2, 1 of 1: E = 1/2 + 1/3 + 1/2 + 1, V = 1/4 + 2/9 + 1/4 + 0.
    const found = logRank(counted(times('1 4')), counted(times('2 3')));
    expect(found?.observed).toBe(2);
    expect(found?.expected).toBeCloseTo(7 / 3, 12);
    expect(found?.variance).toBeCloseTo(13 / 18, 12);
  });

  test('expects more than it observes of the group that arrives later', () => {
    const found = logRank(counted(MERCAPTOPURINE), counted(PLACEBO));
    expect(found?.expected).toBeGreaterThan(found?.observed ?? NaN);
    const back = logRank(counted(PLACEBO), counted(MERCAPTOPURINE));
    expect(back?.expected).toBeLessThan(back?.observed ?? NaN);
  });

  test.each([
    ['nobody', '', ''],
    ['one side is empty', '1 2 3', ''],
    ['nobody arrived', '4+ 5+', '6+'],
    ['the groups never waited together on an event day', '5 6', '1+ 2+'],
    ['all arrived on one day', '3 3', '3'],
  ])('is not defined when %s', (_title, a, b) => {
    const group = (text: string) => counted(text === '' ? [] : times(text));
    expect(logRank(group(a), group(b))).toBeNull();
  });

  test('changes sign with the sides and agrees with expectedEvents', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (a, b) => {
        const there = logRank(counted(a), counted(b));
        const back = logRank(counted(b), counted(a));
        expect(back === null).toBe(there === null);
        if (there === null || back === null) return;
        expect(back.observed - back.expected).toBeCloseTo(there.expected - there.observed, 9);
        expect(back.variance).toBeCloseTo(there.variance, 9);
        expect(there.observed).toBe(a.filter((one) => one.arrived).length);
        expect(there.expected).toBeCloseTo(expectedEvents([counted(a), counted(b)])[0] ?? NaN, 9);
      }),
    );
  });
});
