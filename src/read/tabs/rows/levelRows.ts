import type { PointsLevel } from '../../../core/points/levelProgress.ts';
import type { Arg } from '../../cells/cell.ts';
import { fold } from '../../cells/fold.ts';
import { type RowRead, readEach, rowsOf } from '../tabRows.ts';
import { LEVELS } from '../tabs.ts';

/**
 * The levels of a Levels tab, in its order. A row with a mistake stays in the list, with its
 * mistake. Two levels with one name, or from the same points, are a mistake.
 *
 * @throws KpiError `tab-unreadable` or `tab-empty` when it is no Levels tab.
 */
export function levelsOf(range: Arg, argument = 'levels'): readonly RowRead<PointsLevel>[] {
  const names = new Set<string>();
  const thresholds = new Set<number>();
  return readEach(rowsOf(LEVELS, range, argument), 'name', (row): PointsLevel => {
    const name = row.needed('name', ['anyName']);
    const points = row.number('points', ['above'], (value) => value >= 0);
    if (names.has(fold(name))) throw row.taken(name);
    if (thresholds.has(points)) throw row.odd('points', ['otherPoints']);
    names.add(fold(name));
    thresholds.add(points);
    return { name, icon: row.text('icon'), points };
  });
}

/** The levels from the lowest to the highest. Rows with a mistake are left out. */
export function ladder(read: readonly RowRead<PointsLevel>[]): readonly PointsLevel[] {
  return read.flatMap(({ value }) => value ?? []).sort((a, b) => a.points - b.points);
}
