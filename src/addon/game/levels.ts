import type { KpiError } from '../../core/errors.ts';
import { climb } from '../../core/points/levels.ts';
import { columnName } from '../../i18n/index.ts';
import { managerNames, sortedNames } from '../../read/arguments/managers.ts';
import { earnedPoints, totalPoints } from '../../functions/game/earnedPoints.ts';
import { ladder, levelsOf } from '../../read/tabs/levelRows.ts';
import { pointsRules } from '../../read/tabs/pointsRows.ts';
import { LEVELS, POINTS } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import type { GameNow, Standing } from '../api/index.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import type { Tell } from './tell.ts';

/** Who stands where by all points so far; without a Points tab nobody stands anywhere. */
export const toldLevels: Tell = (range, { leads, asOfDay }, { texts, language, spreadsheet }) => {
  const read = levelsOf(range);
  const rows = new Map<number, GameNow | KpiError>(
    read.map(({ row, mistake }) => [row, mistake ?? { kind: 'level', unit: null }]),
  );
  const columns: Standing['columns'] = [
    { title: columnName('manager', texts), format: 'text' },
    { title: wordText(LEVELS.id, 'name', texts), format: 'text' },
    { title: texts.titles.points, format: 'integer' },
    { title: texts.levels.needed, format: 'integer' },
  ];
  const points = tabSheetOf(POINTS, spreadsheet);
  if (points === null) return { rows, standing: { period: null, columns, rows: [], notes: [], lacks: 'points' } };
  const names = managerNames(leads);
  const earned = earnedPoints(leads, pointsRules(points.rows, leads), { period: null, asOfDay }, language);
  const totals = totalPoints(earned, names.length);
  const levels = ladder(read);
  return {
    rows,
    standing: {
      period: null,
      columns,
      rows: sortedNames(leads).map((name) => {
        const own = totals[names.indexOf(name)]?.points ?? 0;
        const { level, needed } = climb(levels, own);
        // What is still needed is never rounded down to nothing.
        return [name, level && `${level.icon} ${level.name}`.trim(), Math.floor(own), needed && Math.ceil(needed)];
      }),
      notes: earned.notes,
      lacks: null,
    },
  };
};
