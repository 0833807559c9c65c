import { expect, test } from 'vitest';
import { goalArgument } from '../../../src/read/arguments/goalArgument.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';

test.each<[Arg, number]>([
  [1_000_000, 1_000_000],
  ['1 000 000 ₽', 1_000_000],
  ['1,2 млн', 1_200_000],
  ['$5k', 5000],
  [[['500']], 500],
])('%j is a goal of %d', (arg, goal) => expect(goalArgument(arg)).toBe(goal));

test.each<[Arg, string]>([
  [0, '0'],
  [-5, '-5'],
  ['', ''],
  [undefined, ''],
  ['40 %', '40 %'],
  ['many', 'many'],
  [true, 'true'],
  [[[1, 2]], '1, 2'],
])('%j is no goal', (arg, found) =>
  expect(() => goalArgument(arg)).toThrow(expect.objectContaining({ code: 'goal-unreadable', params: { found } })),
);
