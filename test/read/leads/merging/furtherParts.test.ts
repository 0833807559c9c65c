import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { UNDATED } from '../../../../src/core/leads.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

const SEP = dayOf(2026, 9, 1) - 1;
const partsIn = (text: string): unknown => {
  const parts = leadsIn(cells(text)).parts();
  return parts && { leads: [...parts.leads], paid: [...parts.paid], amounts: [...parts.amounts] };
};

test.each<[string, string, unknown]>([
  [
    'a second payment of a deal',
    `ID | Manager | Created | Paid | Amount
     1 | Anna | 2026-09-01 | 2026-09-02 | 300
     1 | Anna | 2026-09-01 | 2026-09-08 | 200
     2 | Ben | 2026-09-01 | 2026-09-03 | 900`,
    { leads: [0], paid: [SEP + 8], amounts: [200] },
  ],
  [
    'one payment each',
    `ID | Manager | Created | Paid | Amount
     1 | Anna | 2026-09-01 | 2026-09-02 | 300
     2 | Ben | 2026-09-01 | 2026-09-03 | 900`,
    null,
  ],
  [
    'of an event without a day it is known that it happened',
    `Client | Activity | Amount
     Ann | Application |
     Ann | Payment | 500
     Ann | Payment | 200
     Bob | Application |`,
    { leads: [0], paid: [UNDATED], amounts: [200] },
  ],
])('%s', (_, text, parts) => expect(partsIn(text)).toEqual(parts));
