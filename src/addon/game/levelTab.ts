import type { KpiError } from '../../core/errors.ts';
import { levelProgress } from '../../core/points/levelProgress.ts';
import { columnName } from '../../i18n/index.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import { pointsByRule, totalPoints } from '../../functions/game/pointsByRule.ts';
import { ladder, levelsOf } from '../../read/tabs/rows/levelRows.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import type { Rows } from '../../read/tabs/tabRows.ts';
import { LEVELS, POINTS } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import type { PlainNow, TabStanding } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from '../rows/leadData.ts';
import type { RowTab, RowsNow } from '../rows/rowTab.ts';
import { mostFirst } from './mostFirst.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';

/** The levels of the points. */
export const levelTab: RowTab<'levels'> = {
  tab: LEVELS,
  read: (range) => levelsOf(range),
  rowsNow: levelStanding,
};

/** The level of each person by all points so far; without a Points tab nobody has a level. */
function levelStanding(range: Rows, { leads, asOfDay }: LeadData, asked: Asked): RowsNow<'levels'> {
  const { texts, language } = asked;
  const read = levelsOf(range);
  const rows = new Map<number, PlainNow | KpiError>(
    read.map(({ row, mistake }) => [row, mistake ?? { kind: 'plain' }]),
  );
  const nowOf = (row: number): PlainNow | KpiError | null => rows.get(row) ?? null;
  const columns: TabStanding['columns'] = [
    { title: columnName('manager', texts), format: 'text' },
    { title: wordText(LEVELS.id, 'name', texts), format: 'text' },
    { title: texts.titles.points, format: 'integer' },
    { title: texts.levels.needed, format: 'integer' },
  ];
  const points = tabSheetOf(POINTS, asked);
  if (points === null) return { nowOf, standing: { period: null, columns, rows: [], notes: [], lacks: 'points' } };
  const names = managerNames(leads);
  const earned = pointsByRule(leads, pointsRules(points.rows, leads), { period: null, asOfDay }, language);
  const totals = totalPoints(earned, names.length);
  const levels = ladder(read);
  return {
    nowOf,
    standing: {
      period: null,
      columns,
      rows: mostFirst(
        sortedNames(leads).map((name) => {
          const own = totals[names.indexOf(name)]?.points ?? 0;
          const { level, needed } = levelProgress(levels, own);
          // What is still needed is rounded up, so it is never shown as 0.
          return [name, level && `${level.icon} ${level.name}`.trim(), Math.floor(own), needed && Math.ceil(needed)];
        }),
        2,
      ),
      notes: earned.notes,
      lacks: null,
    },
  };
}
