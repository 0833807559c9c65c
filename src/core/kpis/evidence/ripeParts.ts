import type { Leads } from '../../leads.ts';
import type { Period } from '../../time/period.ts';
import { evaluate } from '../evaluate.ts';
import type { Kpi } from '../kpi.ts';
import { ripePeriod } from '../ripePeriod.ts';
import type { Timeframe } from '../timeframe.ts';
import type { Part } from './scoreParts.ts';

/** A part of a ranking, told for the newest period that is ripe. */
export interface RipePart extends Part {
  readonly period: Period | null;
  /** True where that is another period than the one that was asked for. */
  readonly isShifted: boolean;
}

/**
 * The KPIs of a ranking, each measured in its newest ripe period.
 *
 * @param timeframeOf Another timeframe to look at, such as the one before, from that of a KPI.
 * @throws KpiError `column-missing`.
 * @example
 * // Of the leads of days 11 to 20 two of three are 14 days old on day 30, of the next ten none.
 * const leads = leadsOf({ paid: [5, 12, 13, 18, 25], left: [null, 20, null, null, null] });
 * const kpi = { ...builtin('retention'), withinDays: 14 };
 * const timeframe = { period: { fromDay: 21, toDay: 30 }, asOfDay: 30 };
 * const [part] = ripeParts([{ kpi, weight: 1 }], leads, timeframe);
 * [part.period.fromDay, part.isShifted] // => [11, true]
 */
export function ripeParts(
  kpis: readonly Pick<Part, 'kpi' | 'weight'>[],
  leads: Leads,
  timeframe: Timeframe,
  timeframeOf: (timeframe: Timeframe, kpi: Kpi) => Timeframe = (same) => same,
): readonly RipePart[] {
  return kpis.map(({ kpi, weight }) => {
    const period = ripePeriod(kpi, leads, timeframe);
    const evidence = evaluate(kpi, leads, timeframeOf({ ...timeframe, period }, kpi));
    return { kpi, weight, evidence, period, isShifted: period !== timeframe.period };
  });
}
