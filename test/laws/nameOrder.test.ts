import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';

const NAMES = ['Анна', 'Елена', 'Ёлка', 'Жанна'];

/** Three leads of each in two months, one of them paid: all are equal. */
const leadsOf = (who: string): Cell[][] =>
  ['2026-08', '2026-09'].flatMap((month) =>
    [1, 2, 3].map((day): Cell[] => [who, 'site', `${month}-0${day}`, day === 1 ? `${month}-05` : '']),
  );
const data: Cell[][] = [
  ['Manager', 'Source', 'Created', 'Paid'],
  ...['Жанна', 'Ёлка', 'Елена', 'Анна'].flatMap(leadsOf),
];
const points = cells('Milestone or KPI | Points | Per\n paid | 10 |');
const levels = cells('Level | Icon | From points\n Novice | x | 0\n Master | y | 100');
const badges = cells(
  'Badge | Icon | KPI | At least or at most | Value | Per\n First | x | sales | at least | 1 | month',
);

describe('equals stand in one order of names', () => {
  test.each<[string, Arg[]]>([
    ['LEADERBOARD', [data, 'conversion', '2026-09']],
    ['KPI_LEAGUES', [data, 'conversion', 8, '2026-09']],
    ['KPI_FAIR', [data, 'conversion', 'source']],
    ['KPI_POINTS', [data, points]],
    ['KPI_LEVELS', [data, points, levels]],
    ['KPI_BADGES', [data, badges]],
    ['KPI_STREAKS', [data, 'sales', 1]],
  ])('in %s', (name, args) => {
    const rows = withHost({}, () => formula(name)(...args));
    const shown = Array.isArray(rows) ? rows.flat().map(String) : [];
    expect(shown.filter((cell) => NAMES.includes(cell))).toEqual(NAMES);
  });
});
