import { expect, test } from 'vitest';
import { rowCounts } from '../../../src/read/leads/rowCounts.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const counts = (drawn: string) => rowCounts(leadsIn([...cells(drawn), ['', '', '', ''], ['', '', '', '']]));

test('a table of leads: header, total and spam are skipped, a further payment is a part, a refund is merged, the blank tail is no row', () =>
  expect(
    counts(`
      ID    | Status | Paid       | Amount
      1     | Won    | 2026-09-01 | 100
      1     | Won    | 2026-09-02 | 100
      1     | Won    | 2026-09-03 | -50
      2     | Spam   |            |
      3     | Open   |            |
      Total |        |            | 150`),
  ).toEqual({ total: 7, read: 2, merged: 1, parts: 1, skipped: 3, leads: 2 }));

test('a refund without a sale is merged, and is no lead', () =>
  expect(counts('ID | Status | Paid | Amount\n 1 | Won | 2026-09-01 | 100\n 9 | | 2026-09-03 | -50')).toEqual({
    total: 3,
    read: 1,
    merged: 1,
    parts: 0,
    skipped: 1,
    leads: 1,
  }));

test('a log: each lead is read once, its other events are merged, events of nobody are skipped', () =>
  expect(
    counts(`
      Client | Date       | Activity
      Ann    | 2026-09-01 | Call
      Ann    | 2026-09-02 | Payment
      Bob    | 2026-09-02 | Call
             | 2026-09-02 | Call`),
  ).toEqual({ total: 5, read: 2, merged: 1, parts: 0, skipped: 2, leads: 2 }));
