import { expect, test } from 'vitest';
import { ownDateColumns } from '../../../../src/read/table/columns/ownDateColumns.ts';
import { readSourceTable } from '../../../../src/read/table/sourceTable.ts';
import { zoneOf } from '../../../../src/read/cells/dates/zone.ts';

const locale = {
  zone: zoneOf((instant) => new Date(instant).toISOString().slice(0, 19).replace('T', ' ')),
  today: 46_000,
  monthFirst: false,
};

test.each([
  ['dates under a header of its own', 'Trial lesson', ['2026-01-05', '2026-01-06'], true],
  ['mostly dates, a word now and then', 'Trial lesson', ['2026-01-05', 'later', '2026-01-06'], true],
  ['as many words as dates', 'Trial lesson', ['2026-01-05', 'later'], false],
  ['plain numbers, which are amounts or codes', 'Room', [46_000, 46_001], false],
  ['texts', 'Comment', ['good', 'bad'], false],
  ['a known header, which has its own meaning', 'Paid', ['2026-01-05', '2026-01-06'], false],
] as const)('%s: a milestone of the table itself or not', (_, header, cells, isOwn) => {
  const rows = [['Manager', 'Created', header], ...cells.map((cell) => ['Ann', '2026-01-01', cell])];
  const own = ownDateColumns(readSourceTable(rows, 'data', locale), locale);
  expect(own).toEqual(isOwn ? [{ name: header.toLowerCase(), header, column: 2 }] : []);
});
