import { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { type Arg, isGrid, single } from '../cells/cell.ts';
import { cellNumber } from '../cells/numbers/numbers.ts';
import { goalNumber } from '../tabs/rows/goalNumber.ts';
import { typedText } from './plainArguments.ts';

/**
 * The goal of a KPI, in the unit of the KPI. It may be typed as a number or as a text such as
 * `40 %`. A share above 1 is read as per cent.
 *
 * @throws KpiError `streak-goal-unreadable`.
 */
export function streakGoal(arg: Arg, kpi: Kpi, texts: Texts): number {
  const cell = single(arg);
  const goal = isGrid(cell) ? NaN : goalNumber(cellNumber(cell), kpi.unit);
  if (!Number.isFinite(goal))
    throw new KpiError('streak-goal-unreadable', { found: typedText(cell), kpi: kpiName(kpi.id, texts) });
  return goal;
}
