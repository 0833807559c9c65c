import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { mergeSigns } from '../../../../src/read/leads/merging/mergeSigns.ts';
import { readSourceTable } from '../../../../src/read/table/sourceTable.ts';
import { placeIn } from '../../../support/found.ts';

const signs = (header: string, ...column: Cell[]) =>
  mergeSigns(
    readSourceTable([[header, 'Manager'], ...column.map((cell) => [cell, 'Anna'])], 'data', placeIn()),
  ).result();

test.each<[string, Cell[], boolean]>([
  ['ids that go up', [1, 2, 5], false],
  ['ids that go down', [9, 4, 1], false],
  ['texts that go up by length first', ['A-9', 'A-10', 'A-11'], false],
  ['an id that stands twice', [1, 1, 2], true],
  ['ids in no order', [1, 3, 2], true],
  ['a number and a text', [1, 'A', 2], true],
])('%s', (_title, ids, mayRepeat) => expect(signs('ID', ...ids)).toEqual({ mayRepeat, mayRefund: false }));

test.each<[string, Cell, boolean]>([
  ['a sum', 5, false],
  ['a sum below zero', -5, true],
  ['a text with a minus', '−5 ₽', true],
  ['a text in parentheses', '(5)', true],
])('%s among the amounts', (_title, amount, mayRefund) =>
  expect(signs('Amount', 5, amount)).toEqual({ mayRepeat: false, mayRefund }),
);
