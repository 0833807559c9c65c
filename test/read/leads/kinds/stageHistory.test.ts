import { expect, test } from 'vitest';
import { stageHistoryOf } from '../../../../src/read/leads/kinds/stageHistory.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

const isHistory = (drawn: string): boolean => stageHistoryOf(leadsIn(cells(drawn)).reading) !== null;
/** Two deals, each in two states. */
const twice = (header: string, first: string, second: string): string =>
  [header, ...[1, 2].flatMap((id) => [`${id} | 2026-03-01 | ${first}`, `${id} | 2026-03-05 | ${second}`])].join('\n');

test.each([
  ['stages of deals', twice('ID | Date | Stage', 'New', 'Won'), true],
  ['stages beside the sum of the deal', twice('ID | Date | Stage | Amount', 'New | 100', 'Won | 100'), true],
  ['stages without sums', twice('ID | Date | Status', 'Paid', 'Refunded'), true],
  ['payments and refunds', twice('ID | Date | Status | Amount', 'Paid | 100', 'Refunded | 50'), false],
  ['attempts to pay', twice('ID | Date | Status | Amount', 'Failed | 100', 'Paid | 100'), false],
  ['a header that says so', twice('ID | Entered at | Status | Amount', 'Paid | 100', 'Refunded | 100'), true],
])('%s', (_, drawn, expected) => expect(isHistory(drawn)).toBe(expected));
