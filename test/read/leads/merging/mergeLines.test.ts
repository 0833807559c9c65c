import { describe, expect, test } from 'vitest';
import type { SheetLeads } from '../../../../src/read/leads/sheetLeads.ts';
import { cells } from '../../../support/cells.ts';
import { found, leadsIn } from '../../../support/found.ts';

const rowsOf = (leads: SheetLeads): number[] => Array.from(leads.table.lines, (row) => row + 1);
const codes = (drawn: string): unknown[] => found(cells(drawn)).map(([code, , , at]) => [code, at]);

describe('rows with one id are one lead', () => {
  test.each([
    [
      'the latest date in a row tells its age',
      `ID | Client | Manager | Created | Paid | Amount
       7 | Ann | Anna | 2026-09-01 | 2026-09-05 | 100
       8 | Bob | Anna | 2026-09-01 | |
       7 | Ann | Anna | 2026-09-01 | | 100`,
      [2, 3],
    ],
    [
      'a date of change outweighs it',
      `ID | Client | Manager | Created | Paid | Amount | Modified
       7 | Ann | Anna | 2026-09-01 | 2026-09-05 | 100 | 2026-09-05
       7 | Ann | Anna | 2026-09-01 | | 100 | 2026-09-09`,
      [3],
    ],
    [
      'a plan is no age',
      `ID | Client | Manager | Created | Paid | Amount
       7 | Ann | Anna | 2026-09-01 | 2026-12-05 | 100
       7 | Ann | Anna | 2026-09-03 | 2026-09-04 | 100`,
      [3],
    ],
    [
      'of equal ones the lower row counts',
      `ID | Client | Manager | Created | Paid | Amount
       A-7 | Ann | Anna | 2026-09-01 | | 100
       A-7 | Ann | Boris | 2026-09-01 | | 100`,
      [3],
    ],
    [
      'a number as text is that number',
      `ID | Client | Manager | Created | Paid | Amount
       7 | Ann | Anna | 2026-09-01 | | 100
       07 | Ann | Anna | 2026-09-01 | | 100
        7 | Ann | Boris | 2026-09-02 | | 100`,
      [4],
    ],
    [
      'a number given twice, to another client on another day, is two leads',
      `ID | Client | Manager | Created | Paid | Amount
       7 | Ann | Anna | 2026-09-01 | | 100
       7 | Bob | Anna | 2026-09-02 | | 100`,
      [2, 3],
    ],
    [
      'no id, no merging',
      `ID | Client | Manager | Created | Paid | Amount
        | Ann | Anna | 2026-09-01 | | 100
        | Ann | Anna | 2026-09-01 | | 100`,
      [2, 3],
    ],
  ])('%s', (_title, drawn, rows) => expect(rowsOf(leadsIn(cells(drawn)))).toEqual(rows));

  test('it is told, and so are numbers given twice', () =>
    expect(
      codes(`
        ID | Client | Manager | Created    | Paid | Amount
        7  | Ann    | Anna    | 2026-09-01 |      | 100
        7  | Ann    | Anna    | 2026-09-02 |      | 150
        8  | Bob    | Anna    | 2026-09-01 |      | 100
        8  | Cid    | Anna    | 2026-09-05 |      | 100`),
    ).toEqual([
      ['id-clash', 'A5'],
      ['id-repeated', 'A2'],
    ]));
  test('ids too long for a number cannot tell two leads apart', () =>
    expect(
      rowsOf(
        leadsIn([
          ['ID', 'Manager', 'Created'],
          [12345678901234567n, 'Anna', new Date('2026-09-01')].map((cell) =>
            typeof cell === 'bigint' ? Number(cell) : cell,
          ),
          [12345678901234568, 'Anna', new Date('2026-09-02')],
        ]),
      ),
    ).toEqual([2, 3]));
  test('who is named in an earlier state only is nobody’s manager', () => {
    const leads = leadsIn(
      cells('ID | Manager | Created\n 7 | Anna | 2026-09-01\n 8 | Clara | 2026-09-01\n 7 | Boris | 2026-09-02'),
    );
    expect([leads.managers.names, [...leads.managers.codes]]).toEqual([
      ['Clara', 'Boris'],
      [0, 1],
    ]);
  });
});
