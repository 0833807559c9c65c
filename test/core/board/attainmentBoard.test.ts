import { expect, test } from 'vitest';
import { type AttainedTarget, attainmentBoard } from '../../../src/core/board/attainmentBoard.ts';

const one = (share: number | null, weight = 1): AttainedTarget => ({ share, weight, value: 7, leads: 3 });
const names = ['Жанна', 'Ёлка', 'Анна', 'Boris'];
const ranked = (...attained: readonly (readonly AttainedTarget[])[]): unknown[] =>
  attainmentBoard(attained, names).map(({ place, manager, fair, value }) => [place, names[manager], fair, value]);

test('the mean of the attainments by weight gives the place, equals stand by name', () =>
  expect(ranked([one(1)], [one(1.5), one(0.5)], [one(1), one(1, 3)], [one(2), one(1, 3)])).toEqual([
    [1, 'Boris', 1.25, null],
    [2, 'Анна', 1, null],
    [2, 'Ёлка', 1, null],
    [2, 'Жанна', 1, 7],
  ]));
test('a target that cannot be told does not count, and who has no other has no place, the more leads the higher', () =>
  expect(ranked([one(null), one(0.5)], [one(null)], [], [one(0.7)])).toEqual([
    [1, 'Boris', 0.7, 7],
    [2, 'Жанна', 0.5, null],
    [null, 'Ёлка', null, 7],
    [null, 'Анна', null, null],
  ]));
