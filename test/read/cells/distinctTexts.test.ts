import { expect, test } from 'vitest';
import { distinctTexts } from '../../../src/read/cells/distinctTexts.ts';

test('each different text is kept once, with its number of leads', () => {
  const { add, all } = distinctTexts(6);
  ['Ann', 7, 'Bob', 'Ann', 'ann', 'Ann'].forEach(add);
  expect([all.texts, all.uses, [...all.which]]).toEqual([
    ['Ann', '7', 'Bob', 'ann'],
    [3, 1, 1, 1],
    [0, 1, 2, 0, 3, 0],
  ]);
});

test('a blank cell, a box and an error are no text', () => {
  const { add, all } = distinctTexts(7);
  ['', null, undefined, ' ', true, false, '#N/A'].forEach(add);
  expect([all.texts, [...all.which]]).toEqual([[], Array(7).fill(-1)]);
});
