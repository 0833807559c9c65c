import { describe, expect, test } from 'vitest';
import { columnLetters, parseA1, printA1, rectangleInSheet } from '../../../playground/host/cells/a1.ts';

describe('a reference in A1 notation', () => {
  test.each([
    ['A1', null, [0, 0, 1, 1]],
    ['$B$3', null, [2, 1, 1, 1]],
    ['a1:b2', null, [0, 0, 2, 2]],
    ['B2:A1', null, [0, 0, 2, 2]],
    ['A1:A1', null, [0, 0, 1, 1]],
    ['A:L', null, [0, 0, 1000, 12]],
    ['A2:C', null, [1, 0, 999, 3]],
    ['2:5', null, [1, 0, 4, 26]],
    ['AA10:AB11', null, [9, 26, 2, 2]],
    ['Deals!A:L', 'Deals', [0, 0, 1000, 12]],
    ["'My tab'!A:L", 'My tab', [0, 0, 1000, 12]],
    ["'Anna''s tab'!B2", "Anna's tab", [1, 1, 1, 1]],
    ['Сделки!A1:H', 'Сделки', [0, 0, 1000, 8]],
  ])('%s names the sheet %s and the cells %j of a sheet of 1000 x 26', (text, sheet, [row, column, rows, columns]) => {
    const a1 = parseA1(text);
    expect(a1?.sheet).toBe(sheet);
    expect(a1 && rectangleInSheet(a1, 1000, 26)).toEqual({ row, column, rows, columns });
  });

  test.each(['', 'A', '5', 'A0', 'A:3', 'A1:', ':A1', 'A1:B2:C3', "'My tab'", 'Deals!', 'A-1', 'ABCD1'])(
    '%j is not a reference',
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );

  test('knows a single cell from a range of one cell', () => {
    expect([parseA1('A1')?.singleCell, parseA1('A1:A1')?.singleCell]).toEqual([true, false]);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18277, 'ZZZ'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseA1(`${letters}1`)?.left).toBe(column);
  });

  test('prints one cell without a colon', () => {
    expect(printA1({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('B2');
    expect(printA1({ row: 0, column: 0, rows: 10, columns: 27 })).toBe('A1:AA10');
  });
});
