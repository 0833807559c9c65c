import { type History, historiesOf } from '../../core/forecast/histories.ts';
import type { Target } from '../../core/targets/target.ts';
import type { Period } from '../../core/time/period.ts';
import type { Schedules } from '../../core/time/schedule.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { memo } from '../../read/memo.ts';

/** What is known, as of a day, for the chance of a target in a period. */
export type TargetHistory = (target: Target, period: Period, asOfDay: number) => History;

/** The histories behind targets. One reading of the leads serves all managers, so each is kept. */
export function targetHistories(leads: SheetLeads, schedules: Schedules): TargetHistory {
  const known = memo();
  return ({ kpi, per, manager }, period, asOfDay) => {
    const { managers, team } = known([per, period.fromDay, asOfDay, kpi.id].join(' '), () =>
      historiesOf(kpi, leads, { unit: per, asOfDay, schedules, period }),
    );
    return (manager === null ? null : managers[manager]) ?? team;
  };
}
