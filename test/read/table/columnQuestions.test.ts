import { describe, expect, test } from 'vitest';
import { BLANK, type CellEvidence } from '../../../src/read/table/cellEvidence.ts';
import { columnQuestions } from '../../../src/read/table/columnQuestions.ts';
import type { ColumnId } from '../../../src/read/table/headers.ts';

const NAMES: CellEvidence = { ...BLANK, filled: 10, kind: 'words', distinct: 3 };
const UNIQUE: CellEvidence = { ...NAMES, distinct: 10 };
const DATES: CellEvidence = { ...BLANK, filled: 10, kind: 'dates', dateShare: 1, distinct: 9 };
const MONEY: CellEvidence = { ...BLANK, filled: 10, kind: 'numbers', numberShare: 1, looksLikeMoney: true };
const COUNTS: CellEvidence = { ...MONEY, looksLikeMoney: false };

const KNOWN: readonly ColumnId[] = ['manager', 'created', 'paid', 'amount', 'status'];
/** What is asked of a table that has all of these but one. */
const asked = (without: ColumnId | null, cells: readonly CellEvidence[], more: readonly ColumnId[] = []) =>
  columnQuestions(
    new Map([...KNOWN, ...more].filter((id) => id !== without).map((id, at) => [id, 100 + at])),
    [...cells.keys()],
    cells,
  );

describe('which column is asked about', () => {
  test('none where nothing lacks', () => expect(asked(null, [NAMES, DATES, MONEY])).toEqual([]));

  test.each<[why: string, lacks: ColumnId, cells: readonly CellEvidence[], column: number | null]>([
    ['a few names that come again', 'manager', [UNIQUE, NAMES], 1],
    ['days', 'created', [MONEY, DATES, DATES], 1],
    ['days', 'paid', [MONEY], null],
    ['money', 'amount', [COUNTS, MONEY], 1],
    ['counts are no money', 'amount', [COUNTS], null],
    ['too few cells say nothing', 'manager', [{ ...NAMES, filled: 3, distinct: 1 }], null],
  ])('%s for %s', (_why, lacks, cells, column) =>
    expect(asked(lacks, cells).filter(({ id }) => id === lacks)).toEqual(
      column === null ? [] : [{ column, id: lacks }],
    ),
  );

  test('a status tells of a payment: no day of it is asked', () =>
    expect(asked('paid', [DATES], ['status'])).toEqual([]));

  test('one column is asked about once', () =>
    expect(columnQuestions(new Map([['amount', 9]]), [0], [NAMES])).toEqual([{ column: 0, id: 'manager' }]));
});
