import { describe, expect, test } from 'vitest';
import { cells } from '../../support/cells.ts';
import { found, leadsIn } from '../../support/found.ts';

const managersOf = (drawn: string): unknown => {
  const { managers } = leadsIn(cells(drawn));
  return Array.from(managers.codes, (code) => managers.names[code] ?? '');
};
const told = (drawn: string): unknown => found(cells(drawn)).filter(([code]) => /^rows/.test(String(code)));

describe('titles of sections', () => {
  const bare = `
    Client     | Date       | Status | Paid
    Anna Smith |            |        |
    a          | 2026-09-01 | Won    | 2026-09-02
    b          | 2026-09-02 | Open   |
    Boris      |            |        |
    c          | 2026-09-03 | Won    | 2026-09-04`;
  test('are the managers of the rows below where no column is', () => {
    expect(managersOf(bare)).toEqual(['Anna Smith', 'Anna Smith', 'Boris']);
    expect(told(bare)).toEqual([['rows-manager', 'Anna Smith, Boris', 2, 'A2 A5']]);
  });
  test('stand above the header where it stands again below each, and the first of all as well', () => {
    const header = 'Client | Date | Paid';
    const blocks = (first: string): string => `
      ${first}
      ${header}
      a | 2026-09-01 | 2026-09-02
      b | 2026-09-02 |
      Boris
      ${header}
      c | 2026-09-03 | 2026-09-04`;
    expect(managersOf(blocks('Anna Smith'))).toEqual(['Anna Smith', 'Anna Smith', 'Boris']);
    expect(managersOf(blocks('Manager: Anna'))).toEqual(['Anna', 'Anna', 'Boris']);
    expect(told(blocks('Anna'))).toEqual([
      ['rows-manager', 'Anna, Boris', 2, 'A1 A5'],
      ['rows-header', '', 1, 'A6'],
    ]);
    // What stands above a table whose sections have no header of their own is its title.
    expect(managersOf(`\n Deals${bare}`)).toEqual(['Anna Smith', 'Anna Smith', 'Boris']);
    expect(told(`\n Deals${bare}`)).toContainEqual(['rows-above', '', 1, 'A1']);
  });
  test('may name the role; a month above them says nothing of the manager', () =>
    expect(managersOf(bare.replace('Anna Smith', 'January 2026').replace('Boris', 'Manager: Boris'))).toEqual([
      '',
      '',
      'Boris',
    ]));
  const columned = `
    ID | Manager | Client | Created
    Anna |       |        |
    1  | Anna    | a      | 2026-09-01
    Сентябрь |   |        |
    2  | Boris   | b      | 2026-09-02
       | Boris   |        |
       | Cid     |        |`;
  test('are left out where a column names the managers: a known name or a month alone in a row', () => {
    expect(managersOf(columned)).toEqual(['Anna', 'Boris', 'Cid']);
    expect(told(columned)).toEqual([['rows-title', '', 3, 'A2 A4 A6']]);
  });
  test('are no clients who have nothing yet', () =>
    expect(managersOf('Client | Paid\n Ann | \n Bob | 2026-09-01\n Cid | ')).toEqual(['', '', '']));
});
