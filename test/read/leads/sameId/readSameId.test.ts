import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { cells } from '../../../support/cells.ts';
import { formula } from '../../../support/formula.ts';
import { found } from '../../../support/found.ts';
import { withHost } from '../../../support/withHost.ts';

const KPI = formula('KPI');
const KPI_DATA = formula('KPI_DATA');

/** What is told of the columns of a short table. */
const ABOUT_COLUMNS = ['column-needed', 'column-ignored'];

/** Sales and revenue of all time, and what is told. */
function read(data: Cell[][]): unknown[] {
  const value = (kpi: string): unknown => withHost({}, () => KPI(data, kpi));
  return [
    value('sales'),
    value('revenue'),
    found(data).flatMap(([code]) => (ABOUT_COLUMNS.includes(String(code)) ? [] : [code])),
  ];
}

describe('what rows of one ID are', () => {
  test.each([
    [
      '1: another client and another day are two leads',
      `ID | Client | Status  | Created    | Paid       | Amount
       1  | Ann    | New     | 2026-10-21 |            | 125
       1  | Bob    | Paid    | 2026-11-09 | 2026-11-10 | 125`,
      [1, 125, ['id-clash']],
    ],
    [
      '2: the row of the latest change counts; the other is no payment',
      `ID | Status  | Created    | Modified   | Paid       | Amount
       1  | Paid    | 2026-10-05 | 2026-10-19 | 2026-10-19 | 299
       1  | In work | 2026-10-05 | 2026-10-07 |            | 349`,
      [1, 299, ['id-amounts']],
    ],
    [
      '2: a payment that the latest row lacks is gone',
      `ID | Created    | Modified   | Paid       | Amount
       1  | 2026-09-01 | 2026-09-05 | 2026-09-05 | 100
       1  | 2026-09-01 | 2026-09-09 |            | 100`,
      [0, 0, ['id-amounts']],
    ],
    [
      '2: two rows paid on different days are asked about',
      `ID | Created    | Modified   | Paid       | Amount
       1  | 2026-09-01 | 2026-09-05 | 2026-09-05 | 100
       1  | 2026-09-01 | 2026-10-09 | 2026-10-09 | 70`,
      [1, 70, ['same-id-changed']],
    ],
    [
      '3: no row is paid',
      `ID | Status  | Created    | Paid | Amount
       1  | New     | 2026-10-21 |      | 349
       1  | In work | 2026-10-21 |      | 349
       2  | Paid    | 2026-10-21 | 2026-10-22 | 1`,
      [1, 1, ['id-repeated']],
    ],
    [
      '4: one row is paid',
      `ID | Status  | Created    | Paid       | Amount
       1  | Paid    | 2026-10-09 | 2026-11-12 | 349
       1  | In work | 2026-10-09 |            | 349`,
      [1, 349, ['id-repeated']],
    ],
    [
      '4: lost in another row',
      `ID | Status  | Created    | Paid       | Amount
       1  | Paid    | 2026-10-09 | 2026-11-12 | 349
       1  | Lost    | 2026-10-19 |            | 349`,
      [1, 349, ['id-lost']],
    ],
    [
      '5: different days are parts',
      `ID | Status  | Created    | Paid       | Amount
       1  | Paid    | 2026-10-09 | 2026-11-12 | 100
       1  | Paid    | 2026-10-09 | 2026-10-12 | 70`,
      [1, 170, ['id-parts']],
    ],
    [
      '5: a day in the future is no payment',
      `ID | Created    | Paid       | Amount
       1  | 2026-09-01 | 2026-12-05 | 100
       1  | 2026-09-03 | 2026-09-04 | 100`,
      [1, 100, ['date-future', 'id-planned']],
    ],
    [
      '6: different items of one day are parts',
      `ID | Created    | Paid       | Item     | Amount
       1  | 2026-01-01 | 2026-01-05 | Course A | 100
       1  | 2026-01-01 | 2026-01-05 | Course B | 50
       1  | 2026-01-01 | 2026-01-05 | Book     | 10`,
      [1, 160, ['id-parts']],
    ],
    [
      '7: another amount of one day and item is a correction',
      `ID | Created    | Paid       | Amount
       1  | 2026-01-01 | 2026-01-10 | 10
       1  | 2026-01-01 | 2026-01-10 | 12`,
      [1, 12, ['same-id-amounts']],
    ],
    [
      '8: the same amount is one payment written twice',
      `ID | Created    | Paid       | Item     | Amount
       1  | 2026-01-01 | 2026-01-10 | Course A | 100
       1  | 2026-01-02 | 2026-01-10 | Course A | 100`,
      [1, 100, ['same-id-twice']],
    ],
    [
      '9: without a day, but for another item',
      `ID | Status | Created    | Paid       | Item | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 | A    | 100
       1  | Paid   | 2026-01-01 |            | B    | 40`,
      [1, 140, ['id-parts']],
    ],
    [
      '9: without a day, for the same',
      `ID | Status | Created    | Paid       | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 | 100
       1  | Paid   | 2026-01-01 |            | 40`,
      [1, 100, ['id-repeated']],
    ],
    [
      '9: without a day, for another item, whatever row lacks one',
      `ID | Status | Created    | Paid       | Item | Amount
       1  | Paid   | 2026-01-01 |            |      | 100
       1  | Paid   | 2026-01-01 |            | B    | 100
       1  | Paid   | 2026-01-01 | 2026-01-10 | A    | 100`,
      [1, 200, ['id-parts', 'id-repeated']],
    ],
    [
      '9: the same from below',
      `ID | Status | Created    | Paid       | Item | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 | A    | 100
       1  | Paid   | 2026-01-01 |            | B    | 100
       1  | Paid   | 2026-01-01 |            |      | 100`,
      [1, 200, ['id-parts', 'id-repeated']],
    ],
    [
      '9: an item that one of two rows of a payment tells is its item',
      `ID | Status | Created    | Paid       | Item | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 |      | 70
       1  | Paid   | 2026-01-01 | 2026-01-10 | B    | 70
       1  | Paid   | 2026-01-01 |            | A    | 100`,
      [1, 170, ['same-id-twice', 'id-parts']],
    ],
    [
      '9: a payment whose row that counts has no item may be any one',
      `ID | Status | Created    | Paid       | Item | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 | B    | 30
       1  | Paid   | 2026-01-01 | 2026-01-10 |      | 70
       1  | Paid   | 2026-01-01 |            | A    | 100`,
      [1, 70, ['same-id-amounts', 'id-repeated']],
    ],
    [
      '10: all without a day: items',
      `ID | Status | Created    | Item | Amount
       1  | Paid   | 2026-01-01 | A    | 100
       1  | Paid   | 2026-01-01 | B    | 40`,
      [1, 140, ['paid-undated', 'id-parts']],
    ],
    [
      '10: all without a day: states',
      `ID | Status | Created    | Amount
       1  | Paid   | 2026-01-01 | 100
       1  | Paid   | 2026-01-01 | 40`,
      [1, 40, ['paid-undated', 'same-id-amounts']],
    ],
    [
      '11: the total of the order in every line',
      `ID | Created    | Paid       | Item | Order total
       1  | 2026-01-01 | 2026-01-05 | A    | 160
       1  | 2026-01-01 | 2026-01-05 | B    | 160
       2  | 2026-01-01 | 2026-01-06 | A    | 160
       2  | 2026-01-01 | 2026-01-06 | B    | 160
       3  | 2026-01-01 | 2026-01-07 | A    | 160
       3  | 2026-01-01 | 2026-01-07 | B    | 160`,
      [3, 480, ['same-id-total']],
    ],
    [
      '12: an instalment that has not come',
      `ID | Status | Created    | Paid       | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 | 10000
       1  | Paid   | 2026-01-01 | 2026-12-10 | 10000`,
      [1, 10000, ['date-future', 'id-planned']],
    ],
    [
      '12: an instalment that is awaited on a day that has come',
      `ID | Status  | Created    | Paid       | Amount
       1  | Paid    | 2026-01-01 | 2026-01-10 | 10000
       1  | Pending | 2026-01-01 | 2026-02-10 | 10000`,
      [1, 10000, ['id-planned']],
    ],
    [
      '3: lost or awaited, whatever date stands there',
      `ID | Status           | Created    | Paid       | Amount
       1  | Awaiting payment | 2026-01-01 | 2026-01-10 | 10000
       1  | Lost             | 2026-01-05 | 2026-01-07 | 10000
       2  | Paid             | 2026-02-01 | 2026-02-10 | 1`,
      [1, 1, ['paid-lost', 'lost-undated', 'id-repeated']],
    ],
    [
      '13: a negative amount',
      `ID | Created    | Paid       | Amount
       1  | 2026-01-01 | 2026-01-10 | 100
       1  | 2026-01-01 |            | -30`,
      [1, 70, ['refund-merged']],
    ],
    [
      '13: below zero in an open row: a lead, no money',
      `ID | Status | Created    | Paid       | Amount
       1  | Paid   | 2026-01-01 | 2026-01-10 | 100
       2  | New    | 2026-01-01 |            | -30`,
      [1, 100, ['amount-open']],
    ],
    [
      '14: refunded, without a day of payment',
      `ID | Status   | Created    | Paid       | Refunded   | Amount
       1  | Paid     | 2026-01-01 | 2026-01-10 |            | 100
       1  | Refunded | 2026-01-01 |            | 2026-02-10 | 100`,
      [1, 0, ['refund-status']],
    ],
    [
      '14: refunded, without an amount: that of its item',
      `ID | Status   | Created    | Paid       | Item | Amount
       1  | Paid     | 2026-01-01 | 2026-01-10 | A    | 100
       1  | Paid     | 2026-01-01 | 2026-01-10 | B    | 30
       1  | Refunded | 2026-01-01 | 2026-01-10 | B    |`,
      [1, 100, ['refund-status', 'id-parts']],
    ],
    [
      '14: refunded, without an amount or an item: all of the day',
      `ID | Status   | Created    | Paid       | Item | Amount
       1  | Paid     | 2026-01-01 | 2026-01-10 | A    | 100
       1  | Paid     | 2026-01-01 | 2026-01-10 | B    | 30
       1  | Refunded | 2026-01-01 | 2026-01-10 |      |`,
      [1, 0, ['refund-status', 'id-parts']],
    ],
    [
      '14: refunded on two days is one refund, on the first',
      `ID | Status   | Created    | Paid       | Refunded   | Amount
       1  | Refunded | 2026-01-01 | 2026-01-10 | 2026-03-10 | 100
       1  | Refunded | 2026-01-01 | 2026-01-10 | 2026-02-10 | 100`,
      [1, 0, ['same-id-twice']],
    ],
    [
      '14: refunded, with another day of payment',
      `ID | Status   | Created    | Paid       | Refunded   | Amount
       1  | Paid     | 2026-01-01 | 2026-01-10 |            | 100
       1  | Refunded | 2026-01-01 | 2026-02-01 | 2026-02-10 | 40`,
      [1, 100, ['id-parts']],
    ],
  ])('%s', (_title, drawn, expected) => {
    const data = cells(drawn);
    expect(read(data)).toEqual(expected);
    withHost({}, () => {
      const once = KPI_DATA(data);
      expect(KPI_DATA(once)).toEqual(once);
      for (const kpi of ['sales', 'revenue', 'average_check', 'conversion'])
        expect(KPI(once, kpi)).toEqual(KPI(data, kpi));
    });
  });
});
