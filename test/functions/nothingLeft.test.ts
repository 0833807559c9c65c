import { expect, test } from 'vitest';
import { answer } from '../../src/functions/answer.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { isNothingLeft, orItsHeaders } from '../../src/functions/nothingLeft.ts';
import type { Arg, Result } from '../../src/read/cells/cell.ts';
import { withHost } from '../support/withHost.ts';

const DEALS = [
  ['Client', 'Manager', 'Source', 'Created', 'Paid', 'Amount'],
  ['Ann', 'Bob', 'Ads', '2026-01-05', '2026-01-09', 100],
  ['Cid', 'Eve', 'Referral', '2026-02-05', '', ''],
];
const call = (name: string, ...args: Arg[]): Result => {
  const compute = FUNCTIONS.get(name);
  if (compute === undefined) throw new Error(name);
  return withHost({}, () => answer(compute, args));
};
const nothing = (): Result => call('KPI_WHERE', DEALS, 'Amount', '>1000');

test('a KPI of a filter that leaves nothing is blank, in the shape of the question', () => {
  expect(nothing()).toEqual([DEALS[0]]);
  expect(call('KPI', nothing(), 'sales')).toBe('');
  expect(call('KPI', nothing(), 'revenue', 'Bob', '2026-01')).toBe('');
  expect(call('KPI_CONVERSION', nothing(), [['Bob'], ['Eve'], ['']])).toEqual([[''], ['']]);
  expect(call('KPI_REVENUE', nothing())).toBe('');
});

test('a table of nothing is a cell that says so', () => {
  for (const name of ['KPI_CHECK', 'LEADERBOARD', 'KPI_FUNNEL'])
    expect(call(name, nothing())).toEqual([[expect.stringContaining('A filter such as KPI_WHERE')]]);
  expect(call('KPI_ROWS', nothing(), 'sales')).toEqual([[expect.stringContaining('no leads below')]]);
  expect(call('KPI_BY', nothing(), 'sales', 'source')).toEqual([[expect.stringContaining('no leads below')]]);
});

test('filters and KPI_DATA pass the headers on', () => {
  expect(call('KPI_WHERE', nothing(), 'Source', 'Ads')).toEqual([DEALS[0]]);
  expect(call('KPI', call('KPI_DATA', nothing()), 'sales')).toBe('');
});

test('a tab that is not filled in yet is still told as one', () => {
  const fresh = [DEALS[0] ?? [], ['', '', '', '', '', '']];
  expect(() => call('KPI', fresh, 'sales')).toThrow('Paste deals');
  expect(() => call('KPI_CHECK', fresh)).toThrow('Paste deals');
  expect(isNothingLeft(new Error('x'), [DEALS[0] ?? []])).toBe(false);
  expect(() =>
    orItsHeaders([DEALS[0] ?? []], () => {
      throw new Error('other');
    }),
  ).toThrow('other');
});
