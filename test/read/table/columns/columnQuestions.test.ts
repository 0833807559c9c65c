import { describe, expect, test } from 'vitest';
import { BLANK, type CellEvidence } from '../../../../src/read/table/columns/cellEvidence.ts';
import { columnQuestions } from '../../../../src/read/table/columns/columnQuestions.ts';
import type { ColumnId } from '../../../../src/read/table/headers.ts';

const NAMES: CellEvidence = { ...BLANK, filled: 10, kind: 'words', repeats: true };
const UNIQUE: CellEvidence = { ...NAMES, repeats: false };
const STATUSES: CellEvidence = { ...NAMES, statusShare: 1 };
const DATES: CellEvidence = { ...BLANK, filled: 10, kind: 'dates', dateShare: 1 };
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
    ['words of a status are nobody', 'manager', [STATUSES, NAMES], 1],
    ['days', 'created', [MONEY, DATES, DATES], 1],
    ['days', 'paid', [MONEY], null],
    ['money', 'amount', [COUNTS, MONEY], 1],
    ['counts are no money', 'amount', [COUNTS], null],
    ['names that come once', 'manager', [UNIQUE], null],
  ])('%s for %s', (_why, lacks, cells, column) =>
    expect(asked(lacks, cells).filter(({ id }) => id === lacks)).toEqual(
      column === null ? [] : [{ column, id: lacks }],
    ),
  );

  test('a status tells of a payment: no day of it is asked', () =>
    expect(asked('paid', [DATES], ['status'])).toEqual([]));

  test('the column with words of a status may be the status', () =>
    expect(columnQuestions(new Map([['manager', 9]]), [0, 1], [NAMES, STATUSES])).toEqual([
      { column: 1, id: 'status' },
    ]));

  test('one column is asked about once', () =>
    expect(columnQuestions(new Map([['amount', 9]]), [0], [NAMES])).toEqual([{ column: 0, id: 'manager' }]));
});
