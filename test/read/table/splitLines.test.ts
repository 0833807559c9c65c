import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { splitLines } from '../../../src/read/table/splitLines.ts';

const split = (...lines: Cell[][]) => splitLines(lines);

describe('lines of a file in one column', () => {
  test.each([';', ',', '\t', '|'])('are split at %j', (separator) =>
    expect(
      split(
        ['ID', 'Name', 'Sum']
          .map((x) => x)
          .join(separator)
          .split('\n'),
        [`1${separator}Anna${separator}5`],
      ),
    ).toEqual({
      separator,
      rows: [
        ['ID', 'Name', 'Sum'],
        ['1', 'Anna', '5'],
      ],
    }),
  );
  test('a decimal comma separates nothing where semicolons do', () =>
    expect(split(['ID;Sum;Note'], ['1;10,50;a, b, c'], ['2;7,00;'])).toEqual({
      separator: ';',
      rows: [
        ['ID', 'Sum', 'Note'],
        ['1', '10,50', 'a, b, c'],
        ['2', '7,00', ''],
      ],
    }));
  test('quotes hold separators, quotes and line breaks', () =>
    expect(split(['ID,Note'], ['1,"a ""b"", c"'], ['2,"two'], ['lines"'])?.rows).toEqual([
      ['ID', 'Note'],
      ['1', 'a "b", c'],
      ['2', 'two\nlines'],
    ]));
  test('a quote that is never closed ends with the lines', () =>
    expect(split(['ID,Note'], ['1,"a'])?.rows).toEqual([
      ['ID', 'Note'],
      ['1', 'a'],
    ]));
  test('a line that the spreadsheet has split at commas is joined again', () =>
    expect(split(['ID;Sum'], ['1;10', '50'], ['2;3'])?.rows).toEqual([
      ['ID', 'Sum'],
      ['1', '10,50'],
      ['2', '3'],
    ]));
  test('a short line gets blank cells, blank lines go', () =>
    expect(split(['A;B;C'], [''], ['1;2'])?.rows).toEqual([
      ['A', 'B', 'C'],
      ['1', '2', ''],
    ]));
  test('a plain column is not split', () => expect(split(['Name'], ['Anna'], ['Boris'])).toBeNull());
});
