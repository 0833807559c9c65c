import { describe, expect, test } from 'vitest';
import { KPI_BADGES } from '../../src/functions/game/KPI_BADGES.ts';
import { KPI_LEAGUES } from '../../src/functions/game/KPI_LEAGUES.ts';
import { KPI_LEVELS } from '../../src/functions/game/KPI_LEVELS.ts';
import { KPI_POINTS } from '../../src/functions/game/KPI_POINTS.ts';
import { KPI_STREAKS } from '../../src/functions/game/KPI_STREAKS.ts';
import { LEADERBOARD } from '../../src/functions/game/LEADERBOARD.ts';
import { KPI_FAIR } from '../../src/functions/map/KPI_FAIR.ts';
import type { Cell, Result } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
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
  test.each<[string, () => Result]>([
    ['LEADERBOARD', () => LEADERBOARD(data, 'conversion', '2026-09')],
    ['KPI_LEAGUES', () => KPI_LEAGUES(data, 'conversion', 8, '2026-09')],
    ['KPI_FAIR', () => KPI_FAIR(data, 'conversion', 'source')],
    ['KPI_POINTS', () => KPI_POINTS(data, points)],
    ['KPI_LEVELS', () => KPI_LEVELS(data, points, levels)],
    ['KPI_BADGES', () => KPI_BADGES(data, badges)],
    ['KPI_STREAKS', () => KPI_STREAKS(data, 'sales', 1)],
  ])('in %s', (_, answer) => {
    const rows = withHost({}, answer);
    const shown = Array.isArray(rows) ? rows.flat().map(String) : [];
    expect(shown.filter((cell) => NAMES.includes(cell))).toEqual(NAMES);
  });
});
