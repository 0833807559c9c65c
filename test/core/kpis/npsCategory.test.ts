import { expect, test } from 'vitest';
import { npsCategory } from '../../../src/core/kpis/npsCategory.ts';

test.each([
  ['detractors', [0, 3, 6]],
  ['passives', [6.1, 7, 8, 8.9]],
  ['promoters', [9, 9.5, 10]],
  ['invalid', [-1, -0.1, 10.1, 100, -Infinity, Infinity]],
])('%s say %j', (meaning, scores) => {
  expect(scores.map(npsCategory)).toEqual(scores.map(() => meaning));
});
