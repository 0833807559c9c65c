import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../../src/core/leads.ts';
import { broughtBy } from '../../../../src/read/leads/clients/broughtBy.ts';
import { clientsOf } from '../../../../src/read/leads/clients/clients.ts';
import { type SourceTable, readSourceTable } from '../../../../src/read/table/sourceTable.ts';
import { cells } from '../../../support/cells.ts';
import { placeIn } from '../../../support/found.ts';

const tableOf = (drawn: string): SourceTable => readSourceTable(cells(drawn), 'data', placeIn());
const brought = (drawn: string): number[] | null => {
  const table = tableOf(drawn);
  const codes = broughtBy(table, clientsOf(table));
  return codes && [...codes];
};

describe('who brought a client', () => {
  test('is told by a name', () =>
    expect(brought('Client | Referred by\n Ann | \n Bob | ANN\n Cid | Bob\n Dan | Zoe')).toEqual([
      NOBODY,
      0,
      1,
      NOBODY,
    ]));

  test('or by the id of a lead, where no client has that name', () =>
    expect(brought('ID | Client | Referred by\n 7 | Ann | \n 8 | Bob | 7\n 9 | 8 | Ann\n 10 | Dan | 8')).toEqual([
      NOBODY,
      0,
      0,
      // A client is called 8: the name goes before the id.
      2,
    ]));

  test('or by an email, a phone or an id of the client', () =>
    expect(
      brought(
        'Customer ID | Client | Email | Phone | Referred by\n 5 | Ann | a@x.com | 9991234567 |\n' +
          ' 6 | Bob | | | A@x.com\n 7 | Cid | | | +7 999 123-45-67\n 8 | Dan | | | 5\n 9 | Eve | | | ann',
      ),
    ).toEqual([NOBODY, 0, 0, 0, 0]));

  test('but by no name that several have', () =>
    expect(brought('Client | Email | Referred by\n Ann | a@x.com |\n Ann | b@x.com |\n Cid | | Ann')).toEqual([
      NOBODY,
      NOBODY,
      NOBODY,
    ]));

  test.each([
    ['clients', 'Manager | Referred by\n Anna | Ann'],
    ['referrers', 'Client | Paid\n Ann | 1'],
  ])('is not known without a column of %s', (_title, drawn) => expect(brought(drawn)).toBeNull());
});
