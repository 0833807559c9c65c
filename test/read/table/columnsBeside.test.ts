import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/read/table/answers.ts';
import { columnsBeside } from '../../../src/read/table/columnsBeside.ts';
import { findHeader } from '../../../src/read/table/findHeader.ts';
import { cells } from '../../support/cells.ts';
import { foundAs, leadsIn } from '../../support/found.ts';

const beside = (drawn: string, answers = NO_ANSWERS): unknown => {
  const rows = cells(drawn);
  const header = findHeader(rows);
  return header && [...columnsBeside(rows, header, answers)];
};

describe('a table beside another', () => {
  test('stands behind a blank column; the one that names more columns is read', () => {
    const plans = `
      Client | Manager | Created    | Paid       | Amount |  | Manager | Amount
      a      | Ann     | 2026-01-05 | 2026-01-09 | 100    |  | Ann     | 9000
      b      | Bob     | 2026-01-06 |            |        |  | Bob     | 8000
      c      | Bob     | 2026-01-07 |            |        |  | Total   | 17000`;
    expect(beside(plans)).toEqual([
      [6, 'Manager'],
      [7, 'Amount'],
    ]);
    const leads = leadsIn(cells(plans));
    expect([leads.count, [...leads.table.columns.keys()]]).toEqual([
      3,
      ['client', 'manager', 'created', 'paid', 'amount'],
    ]);
    expect(foundAs('columns-beside', cells(plans))).toEqual([['Manager, Amount', 1, 'G1']]);
    expect(foundAs('column-choice', cells(plans))).toEqual([]);
  });
  test.each([
    ['names more by its words', 'Sum total RUB | Sold by | Date of request |  | Manager | Amount'],
    ['has dates', 'Manager | Date |  |  | Manager | Amount'],
  ])('the one that %s is read', (_title, headers) => {
    const drawn = `
      ${headers}
      100 | Ann | 2026-01-05 |  | Bob | 9000
      200 | Bob | 2026-01-06 |  | Ann | 8000`;
    expect(beside(drawn)).toEqual([
      [4, 'Manager'],
      [5, 'Amount'],
    ]);
  });
  test('of two with the same columns the longer one is read', () => {
    const drawn = 'Manager | Amount | | Manager | Amount\n Ann | 9 | | Ann | 4\n | | | Bob | 5\n | | | Ann | 3';
    expect(beside(drawn)).toEqual([
      [0, 'Manager'],
      [1, 'Amount'],
    ]);
  });
  test('may stand on the left', () =>
    expect(beside('Note | | Manager | Created\n x | | Ann | 2026-01-05\n y | | |')).toEqual([[0, 'Note']]));
  test('may end later: its last rows are no leads', () => {
    const longer = 'Manager | Created | | Product | Price\n Ann | 2026-01-05 | | A | 10\n | | | B | 20';
    expect(leadsIn(cells(longer)).count).toBe(1);
  });
  test('is none where a blank column only sets the dates or the people apart', () =>
    expect(beside('Client | Amount | | Manager | Created\n a | 5 | | Ann | 2026-01-05')).toEqual([]));
  test('is none behind a column without a header that holds something', () =>
    expect(beside('Manager | Created | | Price\n Ann | 2026-01-05 | x | 10\n Bob | | | 20')).toEqual([]));
  test('may have its header in another row', () => {
    const above = `
               |            |            |      | Product  | Price
      Manager  | Created    | Paid       |      | Course A | 100
      Ann      | 2026-01-05 | 2026-01-09 |      | Course B | 200`;
    expect(beside(above)).toEqual([
      [4, 'Product'],
      [5, 'Price'],
    ]);
  });
  test('is read where an answer says what its column is', () =>
    expect(
      beside('Manager | Created | | Manager | Price\n Ann | 2026-01-05 | | Ann | 9', {
        ...NO_ANSWERS,
        columns: new Map([[4, 'amount']]),
      }),
    ).toEqual([[3, 'Manager']]));
});
