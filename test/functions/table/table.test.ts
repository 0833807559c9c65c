import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../src/functions/table/cellsOf.ts';
import { type Column, tableOf } from '../../../src/functions/table/table.ts';
import { zoneNamed } from '../../support/found.ts';

interface Line {
  readonly who: string;
  readonly found?: { readonly share: number | null; readonly isReached: boolean };
}

const columns: readonly Column<Line>[] = [
  { title: 'Who', format: 'text', cell: ({ who }) => who },
  { title: 'Share', format: 'share', cell: ({ found }) => found?.share },
  { title: 'Reached', format: 'text', cell: ({ found }) => found?.isReached },
];

describe('a table of columns', () => {
  test('has a row for each line, with what each column says of it', () => {
    const table = tableOf(columns, [{ who: 'Anna', found: { share: 0, isReached: false } }]);
    expect(table.rows).toEqual([['Anna', 0, false]]);
  });

  test('is blank where a line has nothing to say', () => {
    const lines = [{ who: 'Anna' }, { who: 'Boris', found: { share: null, isReached: true } }];
    expect(tableOf(columns, lines).rows).toEqual([
      ['Anna', null, null],
      ['Boris', null, true],
    ]);
  });

  test('ends with its notes, each in the last column of a row of its own', () => {
    expect(tableOf(columns, [{ who: 'Anna' }], ['Nothing is known.', 'Ask again.']).rows.slice(1)).toEqual([
      [null, null, 'Nothing is known.'],
      [null, null, 'Ask again.'],
    ]);
  });

  test('without lines keeps its titles', () =>
    expect(cellsOf(tableOf(columns, []), zoneNamed('UTC'))).toEqual([['Who', 'Share', 'Reached']]));
});

test.each([0.5, '', [[0.5], ['']]])('values are shown as they are: %j', (values) =>
  expect(cellsOf({ values, format: 'share' }, zoneNamed('UTC'))).toBe(values),
);
