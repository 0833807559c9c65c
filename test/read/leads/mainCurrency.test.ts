import { expect, test } from 'vitest';
import { mainCurrency } from '../../../src/read/leads/mainCurrency.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

test.each([
  [
    'that of most amounts',
    'Client | Paid | Amount\n Kim | 2026-09-01 | $5\n Lee | 2026-09-02 | $6\n Ann | 2026-09-02 | €7',
    'USD',
  ],
  ['none where nothing names it', 'Client | Paid | Amount\n Kim | 2026-09-01 | 5', null],
  ['none without amounts', 'Client | Paid\n Kim | 2026-09-01', null],
])('the currency is %s', (_, drawn, currency) => expect(mainCurrency(leadsIn(cells(drawn)))).toBe(currency));
