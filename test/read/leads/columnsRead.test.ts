import { expect, test } from 'vitest';
import { columnsRead } from '../../../src/read/leads/columnsRead.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

test('the columns that are read stand in the order of the sheet, with how many of their cells are filled', () => {
  const drawn = `
    Note | Manager | Урок       | Created
    a    | Anna    | 2026-09-03 | 2026-09-01
    b    |         |            | 2026-09-01
    Итого | | |`;
  expect(columnsRead(leadsIn(cells(drawn)).reading)).toMatchObject([
    { id: 'manager', column: 1, header: 'Manager', filled: 1 },
    { id: null, column: 2, header: 'Урок', filled: 1, certainty: null },
    { id: 'created', column: 3, header: 'Created', filled: 2 },
  ]);
});
