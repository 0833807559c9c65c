import type { Measured } from '../kpis/measured.ts';
import { type Kpi, isRoad, isTime } from '../kpis/kpi.ts';
import { attainment } from '../targets/attainment.ts';
import { ratio } from '../stats/ratio.ts';
import { type PayCurve, payAt } from './payCurve.ts';

/** What reaching the targets of a KPI pays. */
export interface BonusRule {
  readonly kpi: Kpi;
  readonly curve: PayCurve;
  /** Quality at which the pay is paid in full; null: the pay does not depend on any. */
  readonly quality: { readonly kpi: Kpi; readonly floor: number } | null;
}

export interface Bonus {
  /** 1 is all of the target; null when it is not defined, here and below. */
  readonly attained: number | null;
  /** What quality leaves of the pay, 0 to 1; 1 where none is asked. */
  readonly factor: number | null;
  readonly pay: number | null;
  /**
   * What the next sale adds to the pay: one lead more, one average amount more, one lead of those
   * counted more that arrives. Null where that says nothing: times, averages, less is better.
   */
  readonly next: number | null;
}

/**
 * The bonus for one target. Pay = curve(attainment) × min(1, quality against its floor). At and
 * above the floor all is paid, below it less in proportion (of a KPI where less is better, floor /
 * quality), never nothing at once. Where less is better the pay ends with the last point of the
 * curve, for goal / value has no end; 0 (no refunds) is paid as that point.
 *
 * @param level Of the quality KPI; null when nobody can tell it yet, and then the pay is not known
 *   either.
 * @param average What a sale adds to a sum; null when it is not known.
 */
export function bonusOf(
  rule: BonusRule,
  goal: number,
  measured: Measured,
  level: number | null,
  average: number | null,
): Bonus {
  const factor = factorOf(rule, level);
  const attained = attainedOf(rule, goal, measured.value);
  const pay = payOf(rule, attained, factor);
  const more = payOf(rule, attainedOf(rule, goal, nextValue(rule.kpi, measured, average)), factor);
  return { attained, factor, pay, next: pay === null || more === null ? null : more - pay };
}

function payOf({ kpi, curve }: BonusRule, attained: number | null, factor: number | null): number | null {
  if (attained === null || factor === null) return null;
  return factor * payAt(curve, kpi.better === 'lower' ? Math.min(attained, endOf(curve)) : attained);
}

function factorOf({ quality }: BonusRule, level: number | null): number | null {
  if (quality === null) return 1;
  const { kpi, floor } = quality;
  if (level === 0 && kpi.better === 'lower') return 1;
  const reached = attainment(level, floor, kpi.better);
  return reached === null ? null : Math.min(1, Math.max(0, reached));
}

/**
 * How much of the target is reached, as the bonus sees it: 0 where less is better is the end of the
 * curve.
 */
function attainedOf({ kpi, curve }: BonusRule, goal: number, value: number | null): number | null {
  return value === 0 && kpi.better === 'lower' ? endOf(curve) : attainment(value, goal, kpi.better);
}

function endOf(curve: PayCurve): number {
  return Math.max(1, curve[curve.length - 1]?.from ?? 1);
}

function nextValue(kpi: Kpi, { value, leads }: Measured, average: number | null): number | null {
  if (value === null || kpi.better === 'lower' || isTime(kpi) || kpi.measure === 'average') return null;
  if (isRoad(kpi)) {
    const one = ratio(1, leads);
    return one === null ? null : Math.min(1, value + one);
  }
  if (kpi.measure === 'count') return value + 1;
  return average === null ? null : value + average;
}
