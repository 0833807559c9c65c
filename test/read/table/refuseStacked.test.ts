import { expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const refused = (drawn: string): unknown => {
  try {
    return leadsIn(cells(drawn)).count;
  } catch (error) {
    return error instanceof KpiError ? [error.code, error.params] : error;
  }
};

test('exports of other columns, one below the other, are refused with their rows', () => {
  expect(
    refused(`
      Client | Manager | Created    | Amount
      a      | Ann     | 2026-01-05 | 100
             |         |            |
      Date   | Owner   | Status     | Phone
      2026-01-07 | Bob | Won        | 5`),
  ).toEqual(['stacked', { argument: 'data', rows: ['1', '4'], found: ['Date', 'Owner', 'Status', 'Phone'] }]);
});

test('also where its header is known by its words, and stands in the places of numbers and dates', () =>
  expect(
    refused(`
      Amount         | prospect | seller          | Paid date    | Create date
      100            | Nora     | Ann             | 2026-01-10   | 2026-01-05
      200            | Otto     | Bob             |              | 2026-01-06
      Day of payment | Price    | Account manager | Student name | Course
      2026-03-02     | 250      | Ann             | Quinn        | Course A`),
  ).toEqual([
    'stacked',
    {
      argument: 'data',
      rows: ['1', '4'],
      found: ['Day of payment', 'Price', 'Account manager', 'Student name', 'Course'],
    },
  ]));

test('also where the lower one names more columns and is taken for the table', () =>
  expect(
    refused(`
      Deals  |         |
      Client | Manager | Amount
      a      | Ann     | 100
      ID | Client | Owner | Status | Created    | Paid
      1  | b      | Bob   | Won    | 2026-01-05 | 2026-01-06`),
  ).toEqual([
    'stacked',
    { argument: 'data', rows: ['2', '4'], found: ['ID', 'Client', 'Owner', 'Status', 'Created'] },
  ]));

test('the same header again, in another language or other letters, is no other table', () =>
  expect(
    refused(`
      Client | Manager  | Created       | Amount
      a      | Ann      | 2026-01-05    | 100
      CLIENT | manager  | Created       | Amount
      b      | Ann      | 2026-01-06    | 100
      Клиент | Менеджер | Дата создания | Сумма
      c      | Ann      | 2026-01-07    | 100`),
  ).toBe(3));
