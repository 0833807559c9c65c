import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { votingRows } from '../../../../src/read/table/columns/votingRows.ts';

const HEADERS = ['Refunded', 'Client', 'Amount'];
const DAY = new Date('2026-03-17T00:00:00Z');
const LEADS: Cell[][] = [
  [DAY, 'Al', 100],
  ['', 'Bo', 200],
];

describe('the rows that say what their columns are', () => {
  test.each<[string, Cell[]]>([
    ['a header that stands again', ['Refunded', 'Client', 'Amount']],
    ['a name alone in its row', ['Ann Lee', '', '']],
    ['a name beside an unticked box', [false, 'Ann Lee', null]],
    ['a total', ['Total', '', 300]],
  ])('are not %s', (_, row) => expect(votingRows(HEADERS, [...LEADS, row])).toEqual(LEADS));

  test('have a day alone, or a comment that speaks of a total', () => {
    const rows: Cell[][] = [...LEADS, [DAY, '', ''], ['', 'Cy', 'total for two']];
    expect(votingRows(HEADERS, rows)).toEqual(rows);
  });

  test('are texts alone where hardly anything else stands', () => {
    const names: Cell[][] = [['', 'Al', ''], ['', 'Bo', ''], ...LEADS.slice(0, 1)];
    expect(votingRows(HEADERS, names)).toEqual(names);
  });
});
