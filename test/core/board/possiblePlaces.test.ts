import { expect, test } from 'vitest';
import { possiblePlaces } from '../../../src/core/board/possiblePlaces.ts';

const strength = [9, 5, 5, null, 1];
/** Surely better by more than 3. */
const compare = (a: number, b: number): number => {
  const ahead = (strength[a] ?? 0) - (strength[b] ?? 0);
  return Math.abs(ahead) > 3 ? Math.sign(ahead) : 0;
};

test('those surely better stand before, those surely worse behind; who has no place has no range', () =>
  expect(possiblePlaces([1, 2, 2, null, 4], compare)).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 3 },
    { first: 2, last: 3 },
    null,
    { first: 4, last: 4 },
  ]));
test('where nothing is sure all places are possible', () =>
  expect(possiblePlaces([1, 2], () => 0)).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
  ]));
test('the place itself is always possible, whatever is sure', () =>
  expect(possiblePlaces([1, 2], (a) => (a === 0 ? -1 : 1))).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
  ]));
