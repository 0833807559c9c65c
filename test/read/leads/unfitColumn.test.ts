import { expect, test } from 'vitest';
import { unfitColumn } from '../../../src/read/leads/unfitColumn.ts';
import { cells } from '../../support/cells.ts';
import { foundAs, leadsIn } from '../../support/found.ts';

const of = (text: string, ...ids: string[]): unknown => unfitColumn(leadsIn(cells(text)).reading, ids);

test('a column that is called as a date and holds none is named with its first cell', () => {
  const sums = 'Client | Created | Paid\n a | 2026-09-01 |\n b | 2026-09-02 | 150.5\n c | 2026-09-02 | 20.5';
  expect(of(sums, 'status', 'paid')).toEqual({ column: 2, header: 'Paid', found: '150.5' });
  expect(of(sums, 'amount')).toBeNull();
  expect(foundAs('column-unfit', cells(sums))).toEqual([['Paid', 1, 'C1']]);
});

test('so is one whose days have no year', () => {
  const days = 'Client | Created | Дата оплаты\n a | 2026-09-01 | 3 сентября';
  expect(of(days, 'paid')).toMatchObject({ column: 2, found: '3 сентября' });
  expect(leadsIn(cells(days)).milestone('paid')).toBeNull();
  expect(of(`${days}\n b | 2026-09-01 | 2026-09-03`, 'paid')).toBeNull();
});

test.each([
  ['another column is that date', 'Client | Paid | Payment\n a | 2026-09-01 | 5.5'],
  ['it is read as something else', 'Berater | Firma | Angebotssumme\n Ann | Acme | 500'],
  ['nothing stands in it', 'Client | Created | Paid\n a | 2026-09-01 |'],
  ['its days are to come', 'Client | Created | Paid until\n a | 2026-09-01 | 2026-10-01'],
])('none is: %s', (_why, text) => expect(of(text, 'paid')).toBeNull());
