import { type StreakRule, streaksOf } from '../../core/badges/streaks.ts';
import { KpiError } from '../../core/errors.ts';
import { compareNames } from '../../core/kpis/compareNames.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import { shown } from '../../read/arguments/arguments.ts';
import { type Arg, isGrid, single } from '../../read/cells/cell.ts';
import { cellNumber } from '../../read/cells/numbers/numbers.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames } from '../../read/arguments/managers.ts';
import { goalNumber } from '../../read/tabs/goalNumber.ts';
import type { Answer } from '../table/spill.ts';

/** The goal of a KPI: a number, or a text such as `40 %`; a share above 1 is understood as per cent. @throws KpiError `streak-goal-unreadable`. */
export function streakGoal(arg: Arg, kpi: Kpi, texts: Texts): number {
  const cell = single(arg);
  const goal = isGrid(cell) ? NaN : goalNumber(cellNumber(cell), kpi.unit);
  if (!Number.isFinite(goal))
    throw new KpiError('streak-goal-unreadable', { found: shown(cell), kpi: kpiName(kpi.id, texts) });
  return goal;
}

/** Periods in a row at the goal, as a table: the longest run that is still alive first. */
export function streaksAnswer(leads: SheetLeads, rule: StreakRule, asOfDay: number, texts: Texts): Answer {
  leads.expect(milestonesOf(rule.kpi));
  const names = managerNames(leads);
  const { streaks: words } = texts;
  const nameOf = ({ manager }: { readonly manager: number }): string => names[manager] ?? '';
  const streaks = [...streaksOf(rule, leads, asOfDay)].sort(
    (a, b) =>
      b.current.length - a.current.length || b.best.length - a.best.length || compareNames(nameOf(a), nameOf(b)),
  );
  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      { title: words.current, format: 'integer' },
      { title: words.best, format: 'integer' },
      { title: words.ended, format: 'text' },
      { title: words.frozen, format: 'integer' },
    ],
    rows: streaks.map((streak) => [
      nameOf(streak),
      streak.current.length,
      streak.best.length,
      streak.best.end && periodLabel(streak.best.end),
      streak.current.frozen,
    ]),
  };
}
