import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../../src/core/leads.ts';
import { clientsOf } from '../../../../src/read/leads/clients/clients.ts';
import { type SourceTable, readSourceTable } from '../../../../src/read/table/sourceTable.ts';
import { cells } from '../../../support/cells.ts';
import { placeIn } from '../../../support/found.ts';

const tableOf = (drawn: string): SourceTable => readSourceTable(cells(drawn), 'data', placeIn());

describe('the clients of leads', () => {
  test('are one for one name, however it is spelt; a dash, a blank and an error are nobody', () => {
    const clients = clientsOf(tableOf('Client | Paid\n Ann Lee | \n 77 | \n ann  lee | 1\n - | 1\n | 1\n #N/A | 1'));
    expect([...(clients?.codes ?? [])]).toEqual([0, 1, 0, NOBODY, NOBODY, NOBODY]);
    expect(['ANN LEE', 77, '77', 'Bob', '-', ''].map((cell) => clients?.codeOf(cell, 0))).toEqual([
      0, 1, 1, -1, -1, -1,
    ]);
  });

  test('are not known without a column', () => expect(clientsOf(tableOf('Manager | Paid\n Anna | 1'))).toBeNull());

  const codes = (drawn: string): number[] => [...(clientsOf(tableOf(drawn))?.codes ?? [])];
  test.each<[string, string, number[]]>([
    [
      'two people of one name with different emails are two',
      'Client | Email\n Ann | a@x.com\n Ann | b@x.com\n Ann | A@X.com',
      [0, 1, 0],
    ],
    ['and with different phones', 'Client | Phone\n Ann | 9991234567\n Ann | 9997654321', [0, 1]],
    ['one email is one person, whatever the name', 'Client | Email\n Ann Lee | a@x.com\n A. Lee | a@x.com', [0, 0]],
    [
      'one phone, written in two ways, too',
      'Client | Phone\n Ann | +7 (999) 123-45-67\n Anna | 89991234567\n Bob | 123',
      [0, 0, 1],
    ],
    [
      'an email goes before a phone',
      'Email | Phone\n a@x.com | 9991234567\n b@x.com | 9991234567\n a@x.com | 9997654321',
      [0, 1, 0],
    ],
    [
      'an id goes before everything',
      'Customer ID | Client | Email\n 1 | Ann | a@x.com\n 2 | Ann | a@x.com\n 1 | Ann | b@x.com',
      [0, 1, 0],
    ],
    [
      'a name alone is the one person of that name',
      'Client | Email\n Ann | \n Ann | a@x.com\n Bob | b@x.com',
      [0, 0, 1],
    ],
    [
      'but one more person where there are several',
      'Client | Email\n Ann | a@x.com\n Ann | b@x.com\n Ann | \n Ann |',
      [0, 1, 2, 2],
    ],
    ['a phone alone is whose it is', 'Email | Phone\n a@x.com | 9991234567\n | 9991234567', [0, 0]],
    ['an email alone says who it is', 'Paid | Email\n 1 | a@x.com\n 1 | —\n 1 | A@x.com', [0, NOBODY, 0]],
    ['no phone is nobody', 'Paid | Phone\n 1 | 0000000000\n 1 | 0000000000', [NOBODY, NOBODY]],
  ])('%s', (_title, drawn, expected) => expect(codes(drawn)).toEqual(expected));

  test('are told of the leads that are needed, of who is named, and of any other that is asked for', () => {
    const table = tableOf('Client | Referred by\n Ann | \n Bob | \n ann | \n Cy | BOB\n Dee | \n dee | ');
    const clients = clientsOf(table, null, (lead) => lead === 2 || lead === 3);
    expect([...(clients?.codes ?? [])]).toEqual([NOBODY, 0, 1, 2, NOBODY, NOBODY]);
    expect(['bob', 'ANN', 'Dee'].map((cell) => clients?.codeOf(cell, 3))).toEqual([0, 1, NOBODY]);
    expect([0, 4, 5, 1].map((lead) => clients?.codeAt(lead))).toEqual([1, 3, 3, 0]);
  });

  test('are told of all where several columns tell them', () => {
    const table = tableOf('Client | Email\n Ann | a@x.com\n Bob | b@x.com');
    expect([...(clientsOf(table, null, () => false)?.codes ?? [])]).toEqual([0, 1]);
  });
});
