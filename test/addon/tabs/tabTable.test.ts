import { describe, expect, test } from 'vitest';
import { isLeadTable } from '../../../src/addon/tabs/tabTable.ts';
import { tableWidth } from '../../../src/addon/tabs/tableWidth.ts';

describe('a tab looks like a table of leads', () => {
  test.each([
    ['three known headers', [['Manager', 'Client', 'Amount']], true],
    ['two with a step of the road', [['Ответственный', 'Дата оплаты', '???']], true],
    [
      'a header under blank rows',
      [
        ['', ''],
        ['', ''],
        ['Manager', 'Status'],
      ],
      true,
    ],
    [
      'a client and a step by their words',
      [['Lead-Nr.', 'Eingang am', 'Berater', 'Kontakt', 'Angebotssumme', 'Auftrag am']],
      true,
    ],
    ['figures by source', [['Answered within', 'Leads', 'Customers', 'Customer share', 'Average value']], false],
    ['two known headers that tell of no road', [['Manager', 'Amount']], false],
    ['a board', [['Place', 'Manager', 'Score', 'Leads']], false],
    ['a title', [['Sales of the school'], ['Manager']], false],
    ['the same thing twice', [['Paid', 'Оплата']], false],
    ['nothing', [['', '']], false],
    ['no rows', [], false],
  ])('with %s: %j', (_what, rows, expected) => {
    expect(isLeadTable(rows)).toBe(expected);
  });
});

describe('the width of a table', () => {
  test.each([
    [
      'ends at the last column',
      [
        ['A', 'B'],
        [1, 2],
      ],
      2,
    ],
    [
      'counts a column that has data under no header',
      [
        ['A', '', 'C'],
        [1, 2, 3],
      ],
      3,
    ],
    [
      'ends before a wholly blank column, so that a board beside it is not read',
      [
        ['A', 'B', '', 'Board'],
        [1, 2, '', 3],
      ],
      2,
    ],
    [
      'counts blank columns before the first',
      [
        ['', 'B'],
        ['', 2],
      ],
      2,
    ],
    ['is 0 on a blank tab', [['', '']], 0],
  ])('%s', (_what, rows, width) => {
    expect(tableWidth(rows)).toBe(width);
  });
});
