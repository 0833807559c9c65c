import { evaluate } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import type { Kpi, VolumeKpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { isEffort } from './isEffort.ts';
import { unitsByDay } from './unitsByDay.ts';
import { type QualityLevels, qualityFactor, qualityLevels } from './quality.ts';

/** What earns points. */
export interface PointRule {
  /** A count of leads at a milestone, or a sum. */
  readonly kpi: VolumeKpi;
  /** For each `per` of them, in proportion: 10 for each 10 000 are 5 for 5 000. Above 0. */
  readonly points: number;
  readonly per: number;
  /** Most points that a manager earns by this rule on one day; null: no limit. */
  readonly cap: number | null;
  /** What the points are multiplied by; null: nothing. */
  readonly quality: { readonly kpi: Kpi; readonly floor: number; readonly goal: number } | null;
  /** The points of a day count this many days later: the time in which money may go back. */
  readonly ripeDays: number;
}

/** What a rule gave one manager: what was earned is the sum of the three. */
export interface EarnedPoints {
  /** That count. */
  points: number;
  /** Of days that are not ripe yet, or whose quality nobody can tell yet (in full then). */
  ripening: number;
  /** Of leads whose money went back. */
  takenBack: number;
}

/**
 * True when the rule pays for effort alone, which earns nothing: who makes more calls has not made
 * a better sale.
 */
export function isUnpaired({ kpi, quality }: PointRule): boolean {
  return quality === null && isEffort(kpi);
}

/**
 * The points of one rule for each manager, by code.
 *
 * What happened on a day of the period and not after `asOf` earns. What nobody dated does not: its
 * day, cap and ripening are not known. A refund by `asOf`, whenever it was, takes back the points
 * of all that lead's steps (of a sum of money in proportion), in the period in which they were
 * earned. Points are multiplied by the quality of the same period (of all time while nobody's is
 * known yet): see {@link qualityFactor}.
 *
 * @param levels Left out: those of the rule's quality KPI.
 * @returns Zeros for a rule that {@link isUnpaired}.
 * @throws KpiError `column-missing` when the data cannot carry the rule.
 */
export function earnedPoints(
  rule: PointRule,
  leads: Leads,
  timeframe: Timeframe,
  levels: QualityLevels | null = rule.quality && qualityLevels(rule.quality.kpi, leads, timeframe),
): readonly EarnedPoints[] {
  const { kpi, ripeDays } = rule;
  const { asOfDay } = timeframe;
  const totals = leads.managers.names.map((): EarnedPoints => ({ points: 0, ripening: 0, takenBack: 0 }));
  // What is missing is said by the KPI itself; of a day, because points need dates.
  evaluate(kpi, leads, { period: { fromDay: asOfDay, toDay: asOfDay }, asOfDay });
  if (isUnpaired(rule)) return totals;
  const worth = worthOf(rule);
  unitsByDay(kpi, leads, timeframe).forEach((units, code) => {
    const total = totals[code];
    if (total === undefined) return;
    const factor = factorOf(rule, levels?.managers[code] ?? null);
    for (const [day, { earned, kept }] of units) {
      const points = (factor ?? 1) * worth(kept);
      total[factor !== null && day + ripeDays <= asOfDay ? 'points' : 'ripening'] += points;
      total.takenBack += (factor ?? 1) * worth(earned) - points;
    }
  });
  return totals;
}

/**
 * What the points of a rule are multiplied by for somebody whose quality KPI stands at a level: 1
 * without such a KPI, null where nobody can tell the level yet.
 */
export function factorOf({ quality }: PointRule, level: number | null): number | null {
  if (quality === null) return 1;
  return level === null ? null : qualityFactor(level, quality.floor, quality.goal);
}

/** The points that so many units of one day are worth before quality. */
export function worthOf({ points, per, cap }: PointRule): (units: number) => number {
  return (units) => Math.min(cap ?? Infinity, (points * units) / per);
}
