import { describe, expect, test } from 'vitest';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

/** What each column is, by its header. */
function read(drawn: string): Readonly<Record<string, string>> {
  const { columns, headers } = leadsIn(cells(drawn)).reading.table;
  return Object.fromEntries([...columns].map(([id, column]) => [headers[column], id]));
}

describe('the money of a list of refunds goes back', () => {
  test.each([
    [
      'by their ids',
      'id | Amount | Currency | Status | Created\n re_1 | 90 | usd | succeeded | 2026-09-20\n re_2 | 50 | usd | succeeded | 2026-09-21',
    ],
    [
      'by a reason in each row, beside the id of the payment',
      'No | Amount | Status | Charge ID | Created | Reason\n 1 | 90 | succeeded | ch_1 | 2026-09-20 | requested_by_customer\n 2 | 50 | succeeded | ch_2 | 2026-09-21 | duplicate',
    ],
  ])('%s', (_, drawn) => {
    const of = read(drawn);
    expect([of.Amount, of.Created, of.Status]).toEqual(['refund_amount', 'refunded', undefined]);
  });

  test('in Russian', () => {
    const of = read(
      'ID | Сумма | Статус | ID платежа | Создан | Причина\n 1 | 90 | успешно | 77 | 2026-09-20 | по просьбе клиента\n 2 | 50 | успешно | 78 | 2026-09-21 | дубль',
    );
    expect([of['Сумма'], of['Создан'], of['Статус']]).toEqual(['refund_amount', 'refunded', undefined]);
  });

  test('the status of a refund says nothing of a deal, where headers speak of refunds as well', () => {
    const of = read(
      'id | Refund amount | Status | Charge ID | Refund date\n 1 | 90 | succeeded | ch_1 | 2026-09-20\n 2 | 50 | succeeded | ch_2 | 2026-09-21',
    );
    expect([of['Charge ID'], of.Status]).toEqual([undefined, undefined]);
  });
});

describe('payments and deals are no refunds', () => {
  test('a reason for those that failed alone', () => {
    const of = read(
      'ID | Amount | Status | Transaction ID | Created | Reason\n 1 | 90 | paid | t1 | 2026-09-20 | \n 2 | 50 | paid | t2 | 2026-09-21 | \n 3 | 50 | failed | t3 | 2026-09-21 | no money',
    );
    expect([of.Amount, of.Created, of.Status]).toEqual(['amount', 'created', 'status']);
  });

  test('deals that say why they were lost', () => {
    const of = read(
      'ID | Client | Amount | Status | Created | Reason\n 1 | Ann Lee | 90 | Lost | 2026-09-20 | price\n 2 | Bob Ray | 50 | Lost | 2026-09-21 | time',
    );
    expect([of.Amount, of.Created, of.Status]).toEqual(['amount', 'created', 'status']);
  });
});

test('what a person has said of a column stays', () => {
  const table = cells('id | Amount | Created\n re_1 | 90 | 2026-09-20\n re_2 | 50 | 2026-09-21');
  const answers = { columns: new Map([[1, 'amount' as const]]), headers: new Map(), statuses: new Map(), sameId: null };
  expect(leadsIn(table, answers).reading.table.columns.get('amount')).toBe(1);
});
