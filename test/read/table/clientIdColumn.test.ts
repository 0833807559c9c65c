import { expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/read/table/answers.ts';
import { clientIdColumn } from '../../../src/read/table/clientIdColumn.ts';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { placeIn } from '../../support/found.ts';

const columnIn = (header: string, answers = NO_ANSWERS): number | undefined =>
  clientIdColumn(
    readSourceTable(
      [
        ['Paid', header],
        [true, 7],
      ],
      'data',
      placeIn(),
      answers,
    ),
  );

test.each([
  'customer_id',
  'Customer ID',
  'customerId',
  'CUSTOMER ID',
  'Client id',
  'ID клиента',
  '№ клиента',
  'Kunden-ID',
  'ID cliente',
])('%s is the number of a client', (header) => expect(columnIn(header)).toBe(1));

test.each(['ID', 'Deal ID', 'Customer', 'Customer since', 'Manager ID'])('%s is not', (header) =>
  expect(columnIn(header)).toBeUndefined(),
);

test('nor is a column that people say is something else, or nothing', () => {
  for (const meaning of ['id', null] as const) {
    const answers = { ...NO_ANSWERS, headers: new Map([['customer id', meaning]]) };
    expect(columnIn('Customer ID', answers)).toBeUndefined();
  }
});
