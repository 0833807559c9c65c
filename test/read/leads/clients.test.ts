import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../src/core/leads.ts';
import { broughtBy, clientsOf } from '../../../src/read/leads/clients.ts';
import { type SourceTable, readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const tableOf = (drawn: string): SourceTable => readSourceTable(cells(drawn), 'data', placeIn());
const brought = (drawn: string): number[] | null => {
  const table = tableOf(drawn);
  const codes = broughtBy(table, clientsOf(table));
  return codes && [...codes];
};

describe('the clients of leads', () => {
  test('are one for one name, however it is spelt; a dash, a blank and an error are nobody', () => {
    const clients = clientsOf(tableOf('Client | Paid\n Ann Lee | \n 77 | \n ann  lee | 1\n - | 1\n | 1\n #N/A | 1'));
    expect([...(clients?.codes ?? [])]).toEqual([0, 1, 0, NOBODY, NOBODY, NOBODY]);
    expect([...(clients?.byKey ?? [])]).toEqual([
      ['ann lee', 0],
      ['77', 1],
    ]);
  });

  test('are not known without a column', () => expect(clientsOf(tableOf('Manager | Paid\n Anna | 1'))).toBeNull());
});

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

  test.each([
    ['clients', 'Manager | Referred by\n Anna | Ann'],
    ['referrers', 'Client | Paid\n Ann | 1'],
  ])('is not known without a column of %s', (_title, drawn) => expect(brought(drawn)).toBeNull());
});
