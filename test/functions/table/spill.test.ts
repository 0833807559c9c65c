import { describe, expect, test } from 'vitest';
import { CELL_LIMIT } from '../../../src/functions/table/cellLimit.ts';
import { PATTERNS } from '../../../src/functions/table/format.ts';
import { spill } from '../../../src/functions/table/spill.ts';
import { columnLetter } from '../../../src/read/cells/a1.ts';
import { zoneNamed } from '../../support/found.ts';

const columns = [
  { title: 'Who', format: 'text' as const },
  { title: 'When', format: 'date' as const },
  { title: 'Share', format: 'share' as const },
];
const utc = zoneNamed('UTC');

describe('a spilled table', () => {
  test('has its titles first, blanks for what is not defined, and Dates for days', () => {
    expect(
      spill(
        {
          columns,
          rows: [
            ['Anna', 46_331, 0.5],
            ['Boris', null, null],
            ['Clara', null, 0],
          ],
        },
        utc,
      ),
    ).toEqual([
      ['Who', 'When', 'Share'],
      ['Anna', new Date('2026-11-05'), 0.5],
      ['Boris', '', ''],
      ['Clara', '', 0],
    ]);
  });
  test('shows a Score without fractions, and never -0', () => {
    const score = [{ title: 'Score', format: 'score' as const }];
    expect(spill({ columns: score, rows: [[126.7084], [-0.3], [null]] }, utc)).toEqual([['Score'], [127], [0], ['']]);
  });

  test('is a rectangle even of short rows, and never holds NaN, Infinity or a date that is none', () =>
    expect(spill({ columns, rows: [['Anna'], ['Boris', NaN, Infinity], [new Date(NaN)]] }, utc).slice(1)).toEqual([
      ['Anna', '', ''],
      ['Boris', '', ''],
      ['', '', ''],
    ]));
  test('of more cells than are safe is refused, with its size', () => {
    const rows = Array.from({ length: CELL_LIMIT / 3 }, () => []);
    expect(() => spill({ columns, rows }, utc)).toThrow(
      expect.objectContaining({
        code: 'result-too-large',
        params: { rows: rows.length + 1, columns: 3, limit: CELL_LIMIT },
      }),
    );
  });
  test('every format has a pattern of a cell', () =>
    expect(Object.values(PATTERNS).filter((pattern) => pattern === '')).toEqual([]));
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetter(column)).toBe(letters));
