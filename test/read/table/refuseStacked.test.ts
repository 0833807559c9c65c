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
  ).toEqual([
    'stacked',
    { argument: 'data', rows: ['1', '4'], first: 'A1:D2', found: ['Date', 'Owner', 'Status', 'Phone'] },
  ]);
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
      first: 'A1:E3',
      found: ['Day of payment', 'Price', 'Account manager', 'Student name', 'Course'],
    },
  ]));

test('also where a header is numbered, or says a little more than its column', () => {
  expect(
    refused(`
      sold_on         | lead date  | sum   | client name | account_manager
      2026-01-27      | 2026-01-01 | 28450 | Ingo Kuhn   | Moritz Kern
                      | 2026-04-03 | 6150  | Gerd Busch  | Nele Sommer
      11. Day of sale | price      | owner | client name | product name
      2026-03-16      | 921        | Nele  | Heike Graf  | Course A`),
  ).toEqual(['stacked', expect.objectContaining({ rows: ['1', '4'], first: 'A1:E3' })]);
  expect(
    refused(`
      Имя лида    | Сумма       | Менеджер     | Дата лида   | Дата покупки
      Вадим Зайцев | 23950      | Вера Лисина  | 2026-02-09  | 2026-03-11
      Денис Ким   | 25850       | Борис Котов  | 2026-03-18  |
      День оплаты | Цена        | менеджер_сбыта | Имя клиента | Название курса
      2026-05-28  | 24850       | Дина Зуева   | Кира Бондарь | Премиум`),
  ).toEqual(['stacked', expect.objectContaining({ rows: ['1', '4'] })]);
});

test.each([
  [
    'a note among dates',
    'Client | Manager | Created | Amount\n a | Ann | 2026-01-05 | 100\n Buyer Bob | Sales Kim | later | price',
    2,
  ],
  ['a lead without a day', 'Client | Manager | Created | Amount\n a | Ann | 2026-01-05 | 100\n Name | Owner | | 5', 2],
])('%s is no header', (_what, drawn, count) => expect(refused(drawn)).toBe(count));

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
    { argument: 'data', rows: ['2', '4'], first: 'A2:C3', found: ['ID', 'Client', 'Owner', 'Status', 'Created'] },
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
