import { expect, test } from 'vitest';
import { ownNumberId } from '../../../src/read/leads/ownNumbers.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells('Manager | Created | Hours | Note\n Anna | 2026-09-01 | 1,5 | x\n Boris | 2026-09-02 | | y'),
);

test('the numbers of a column that is not known are found by its header', () => {
  expect([...(leads.number(ownNumberId(' hours')) ?? [])]).toEqual([1.5, NaN]);
});
test('a column without numbers, and one that is not there, have none', () => {
  expect([leads.number(ownNumberId('Note')), leads.number(ownNumberId('Days'))]).toEqual([null, null]);
});
