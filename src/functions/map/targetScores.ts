import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { ripePeriod } from '../../core/kpis/ripePeriod.ts';
import { reachOf } from '../../core/targets/audit.ts';
import { type ScoreLine, scoreLine } from '../../core/targets/scoreLine.ts';
import type { Target } from '../../core/targets/target.ts';
import { targetPeriod } from '../../core/targets/targetPeriod.ts';
import { type Period, previousPeriod } from '../../core/time/period.ts';
import { periodAt } from '../../core/time/periodUnit.ts';
import type { Schedules } from '../../core/time/schedule.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { memo } from '../../read/memo.ts';
import { targetHistories } from './targetHistories.ts';

/**
 * Where a target stands in its period; with a limit in days in the newest one that is ripe.
 */
export interface TargetScore extends ScoreLine {
  readonly period: Period;
  /** Leads that do not count yet. */
  readonly ripening: number;
  /**
   * Whether its chance is below 10 %: in this period only, or also on the same day of the period
   * before. Null when the chance is higher, or the period is over.
   */
  readonly sentence: 'once' | 'again' | null;
}

/**
 * How targets stand.
 *
 * @param timeframe The asked period; null is the one that is running.
 * @returns Null for a target whose period is shorter than the asked one.
 */
export function targetScores(
  leads: SheetLeads,
  { period: asked, asOfDay }: Timeframe,
  schedules: Schedules,
): (target: Target) => TargetScore | null {
  const known = memo();
  const historyOf = targetHistories(leads, schedules);

  /** Whether the target was also out of reach on the same day of the period before. */
  function wasSentence(target: Target, { fromDay }: Period): boolean {
    const before = previousPeriod(periodAt(target.per, fromDay));
    const history = historyOf(target, before, before.fromDay + (asOfDay - fromDay));
    return reachOf(outlookOf(history).chance(target.goal)) === 'sentence';
  }

  return (target) => {
    const { kpi, manager, per } = target;
    const own = targetPeriod(per, asked, asOfDay);
    if (own === null) return null;
    leads.expect(milestonesOf(kpi));
    const period = ripePeriod(kpi, leads, { period: own, asOfDay }) ?? own;
    const evidence = known(`${per} ${kpi.id}`, () => evaluate(kpi, leads, { period, asOfDay }));
    const measured = (manager === null ? null : evidence.managers[manager]) ?? evidence.team;
    const score = scoreLine(target, measured, historyOf(target, period, asOfDay), schedules.of(manager));
    const isSentence = period.toDay > asOfDay && reachOf(score.chance) === 'sentence';
    const sentence = !isSentence ? null : wasSentence(target, period) ? 'again' : 'once';
    return { ...score, period, ripening: measured.ripening, sentence };
  };
}
