import { expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../../src/core/leads.ts';
import { latestDay } from '../../../src/read/leads/latestDay.ts';

test.each<[string, (number[] | null)[], number]>([
  ['the latest of all columns', [[3, 9.5], null, [7]], 9],
  ['days to come and days that nobody knows are none', [[3, 11, UNDATED, NEVER]], 3],
  ['a time of today is one', [[3, 10.9]], 10],
  ['without a day it is today', [[NEVER, UNDATED], []], 10],
  ['without a column it is today', [], 10],
])('%s', (_, columns, day) => {
  const days = columns.map((column) => column && Float64Array.from(column));
  expect(latestDay(days, 10)).toBe(day);
});

test.each<[string, number[], number]>([
  ['days that are costly to find are looked at where they may be the latest', [3, 8], 6],
  ['and not where none of the written ones is later', [3, 5, 11], 5],
])('%s', (_, written, day) => {
  const exact = (): Float64Array => {
    if (written.includes(5)) throw new Error('not asked');
    return Float64Array.of(6);
  };
  expect(latestDay([Float64Array.of(5)], 10, { written: [Float64Array.from(written)], exact })).toBe(day);
});
