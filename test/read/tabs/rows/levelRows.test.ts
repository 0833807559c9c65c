import { describe, expect, test } from 'vitest';
import { ladder, levelsOf } from '../../../../src/read/tabs/rows/levelRows.ts';
import { cells } from '../../../support/cells.ts';
import { refusal } from '../../../support/refusal.ts';

describe('a Levels tab', () => {
  const read = (drawn: string) => levelsOf(cells(`Level | Icon | From points\n${drawn}`));

  test('is a ladder, in whatever order it is written', () =>
    expect(ladder(read('Pro | ⭐ | 1 000\n New | | 0'))).toEqual([
      { name: 'New', icon: '', points: 0 },
      { name: 'Pro', icon: '⭐', points: 1000 },
    ]));

  test.each([
    ['| ⭐ | 5', 'tab-cell-blank', { field: 'name' }],
    ['Pro | ⭐ | ', 'tab-cell-blank', { field: 'points' }],
    ['Pro | ⭐ | -1', 'tab-cell-unreadable', { field: 'points' }],
    ['new | ⭐ | 5', 'name-taken', { row: 3, found: 'new' }],
    ['Pro | ⭐ | 0', 'tab-cell-unreadable', { row: 3, field: 'points', found: '0', words: ['otherPoints'] }],
  ])('refuses %s, and the others go on', (row, code, params) => {
    const levels = read(`New | | 0\n${row}\n Top | | 9`);
    expect(levels[1]?.mistake).toEqual(refusal(code, params));
    expect(ladder(levels).map(({ name }) => name)).toEqual(['New', 'Top']);
  });
});
