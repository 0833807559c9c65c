import { expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { type DistinctTexts, distinctTexts, gatherTexts } from '../../../src/read/cells/distinctTexts.ts';

function gathered(...column: Cell[]): DistinctTexts {
  const texts = distinctTexts(column.length, 0);
  const table = { rows: column.map((cell) => [cell]), lines: Int32Array.from(column.keys()) };
  gatherTexts(texts, table, 0, 2);
  gatherTexts(texts, table, 2, column.length);
  return texts;
}

test('each different text is kept once', () => {
  const { texts, which } = gathered('Ann', 7, 'Bob', 'Ann', 'ann', 'Ann');
  expect([texts, [...which]]).toEqual([
    ['Ann', '7', 'Bob', 'ann'],
    [0, 1, 2, 0, 3, 0],
  ]);
});

test('a blank cell, a box and an error are no text', () => {
  const { texts, which } = gathered('', null, undefined, ' ', true, false, '#N/A');
  expect([texts, [...which]]).toEqual([[], Array(7).fill(-1)]);
});
