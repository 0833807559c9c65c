import { evaluate } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import type { Kpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { ratio } from '../stats/ratio.ts';

/** What a quality KPI stands at, in its own unit; null when it is not known for anybody yet. */
export interface QualityLevels {
  /** By manager code. Who has no leads of their own to show has the team's level. */
  readonly managers: readonly (number | null)[];
  readonly team: number | null;
  /**
   * True when nobody's level of the period is known yet (a retention of 90 days, of last month), so
   * that of all time stands in for it.
   */
  readonly isOfAllTime: boolean;
}

/**
 * The fair level of each manager, in the KPI's own unit. Shares and averages are shrunk to the
 * team, so that 1 of 1 is no proof of quality. Of a half it is the team's median divided by the
 * fair pace: exact where the chance to arrive is the same every day, and there where one's own
 * median is not reached.
 *
 * @throws KpiError `column-missing`.
 */
export function qualityLevels(kpi: Kpi, leads: Leads, timeframe: Timeframe): QualityLevels {
  const evidence = evaluate(kpi, leads, timeframe);
  const team = evidence.team.value;
  if (team === null && timeframe.period !== null)
    return { ...qualityLevels(kpi, leads, { ...timeframe, period: null }), isOfAllTime: true };
  const { fair, unit } = evidence.estimates();
  const levelOf = (level: number | null): number | null => {
    if (unit !== 'pace') return level ?? team;
    return team === null ? null : ratio(team, level ?? 1);
  };
  return { managers: fair.map(levelOf), team, isOfAllTime: false };
}

/**
 * What quality leaves of a reward, 0 to 1: nothing at the floor, all of it at the goal, in
 * proportion between. Where less is better the goal lies below the floor.
 *
 * Source: reward = volume × quality, field notes on Goodhart's law; no jump anywhere, so that there
 * is nothing to push a number over.
 */
export function qualityFactor(level: number, floor: number, goal: number): number {
  return Math.min(1, Math.max(0, (level - floor) / (goal - floor)));
}
