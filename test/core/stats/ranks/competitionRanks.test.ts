import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competitionRanks } from '../../../../src/core/stats/ranks/competitionRanks.ts';
import { frozen } from '../frozen.ts';

const values = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 12 }).map(frozen);

describe('competitionRanks', () => {
  test.each([
    ['ties share the better place and the next is skipped', [9, 7, 7, 1], [1, 2, 2, 4]],
    ['the order of the input is kept', [1, 9, 7, 7], [4, 1, 2, 2]],
    ['all equal are all first', [0, 0, -0], [1, 1, 1]],
    ['null is not ranked and takes no place', [null, 3, null, 5], [null, 2, null, 1]],
    ['only nulls', [null, null], [null, null]],
    ['nobody', [], []],
  ])('%s', (_title, input, expected) => {
    expect(competitionRanks(input)).toEqual(expected);
  });

  test('gives everyone one more than the number of strictly better values', () => {
    fc.assert(
      fc.property(values, (input) => {
        const expected = input.map((own) =>
          own === null ? null : 1 + input.filter((other) => other !== null && other > own).length,
        );
        expect(competitionRanks(input)).toEqual(expected);
      }),
    );
  });
});
