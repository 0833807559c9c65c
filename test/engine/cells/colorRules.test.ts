import { expect, test } from 'vitest';
import { colorAt } from '../../../playground/engine/cells/colorRules.ts';
import type { HeldRule } from '../../../playground/host/index.ts';

const ranges = [{ row: 2, column: 1, rows: 3, columns: 2 }];
const gold: HeldRule = { kind: 'equal', ranges, value: 1, background: '#fff2cc' };
const here: HeldRule = { kind: 'equal', ranges, value: 'Here', background: '#f4c7c3' };
const shade: HeldRule = {
  kind: 'gradient',
  ranges,
  low: { color: '#ff0000', value: 0 },
  high: { color: '#0000ff', value: 2 },
};

test.each([
  ['the value itself', [gold], 1, '#fff2cc'],
  ['another value', [gold], 2, null],
  ['a number that is a text', [gold], '1', null],
  ['a blank cell', [gold, here, shade], undefined, null],
  ['an empty text', [here, shade], '', null],
  ['a word in other letters', [here], 'here', '#f4c7c3'],
  ['the middle of a gradient', [shade], 1, '#800080'],
  ['below a gradient', [shade], -5, '#ff0000'],
  ['above a gradient', [shade], 9, '#0000ff'],
  ['the first rule that is true', [here, gold, shade], 1, '#fff2cc'],
] as const)('%s', (_what, rules, value, color) => {
  expect(colorAt(rules, 3, 2, value)).toBe(color);
});

test.each([
  [2, 1, '#fff2cc'],
  [4, 2, '#fff2cc'],
  [1, 1, null],
  [5, 1, null],
  [2, 0, null],
  [2, 3, null],
])('row %i, column %i from 0', (row, column, color) => {
  expect(colorAt([gold], row, column, 1)).toBe(color);
});
