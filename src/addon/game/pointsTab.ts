import type { KpiError } from '../../core/errors.ts';
import { isUnpaired } from '../../core/points/earnedPoints.ts';
import { periodAt, periodLabel } from '../../core/time/periodUnit.ts';
import { columnName } from '../../i18n/index.ts';
import { managerNames, sortedNames } from '../../read/arguments/managerArgument.ts';
import { pointsByRule, totalPoints } from '../../functions/game/pointsByRule.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import type { Rows } from '../../read/tabs/tabRows.ts';
import { POINTS } from '../../read/tabs/tabs.ts';
import type { PointsNow } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from '../rows/leadData.ts';
import type { RowTab, RowsNow } from '../rows/rowTab.ts';
import { qualityPair } from './qualityPair.ts';
import { mostFirst } from './mostFirst.ts';

/** The rules for points: each with whether it gives any points. */
export const pointsTab: RowTab<'points'> = {
  tab: POINTS,
  read: (range, { leads }) => pointsRules(range, leads),
  rowsNow: monthPoints,
};

/** The points of this month, and which rules earn nothing. */
function monthPoints(range: Rows, data: LeadData, asked: Asked): RowsNow<'points'> {
  const { leads, asOfDay } = data;
  const { texts, language } = asked;
  const names = managerNames(leads);
  const reads = pointsRules(range, leads);
  const period = periodAt('month', asOfDay);
  // A mistake in a row, and a rule that earns nothing, are shown at the row itself.
  const earning = reads.filter(({ value }) => value !== null && !isUnpaired(value));
  const earned = pointsByRule(leads, earning, { period, asOfDay }, language);
  const totals = totalPoints(earned, names.length);
  const rows = new Map<number, PointsNow | KpiError>();
  for (const { row, value, mistake } of reads) {
    if (mistake !== null) {
      rows.set(row, mistake);
      continue;
    }
    const isNothing = isUnpaired(value);
    rows.set(row, {
      kind: 'points',
      isUnpaired: isNothing,
      pair: isNothing ? qualityPair(value, data, asked) : null,
    });
  }
  return {
    nowOf: (row) => rows.get(row) ?? null,
    standing: {
      period: periodLabel(period),
      columns: [
        { title: columnName('manager', texts), format: 'text' },
        { title: texts.titles.points, format: 'integer' },
        { title: texts.titles.ripeningPoints, format: 'integer' },
      ],
      rows: mostFirst(
        sortedNames(leads).map((name) => {
          const { points = null, ripening = null } = totals[names.indexOf(name)] ?? {};
          return [name, points, ripening];
        }),
        1,
      ),
      notes: earned.notes,
      lacks: null,
    },
  };
}
