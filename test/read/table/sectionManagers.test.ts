import { expect, test } from 'vitest';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { withSectionManagers } from '../../../src/read/table/sectionManagers.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const DRAWN = `
  Client | Date       | Amount
  Anna   |            |
  a      | 2026-09-01 | 5
  b      | 2026-09-02 | 5
  Boris  |            |
  c      | 2026-09-03 | 5`;

test('the titles of sections become a column behind the last one', () => {
  const table = withSectionManagers(readSourceTable(cells(DRAWN), 'data', placeIn()));
  const column = table.columns.get('manager') ?? -1;
  expect([column, ...Array.from(table.lines, (line) => table.rows[line]?.[column])]).toEqual([
    3,
    'Anna',
    'Anna',
    'Boris',
  ]);
});

test('a table without them stays as it is', () => {
  const table = readSourceTable(cells('Manager | Created\n Ann | 2026-09-01'), 'data', placeIn());
  expect(withSectionManagers(table)).toBe(table);
});
