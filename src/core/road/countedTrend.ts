import { daysOf } from '../kpis/counted/countedEvidence.ts';
import { countedGroups } from '../kpis/counted/countedGroups.ts';
import { type CountsOnly, countedSpan } from '../kpis/counted/kpiCounts.ts';
import { evaluate } from '../kpis/evaluate.ts';
import { type Kpi, type RoadKpi, isTime, ripeDaysOf } from '../kpis/kpi.ts';
import type { Measured } from '../kpis/measured.ts';
import { NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { percentileDay } from '../stats/survival/percentileDay.ts';

/** What a trend asks of the leads, or of what was counted of them. */
export interface TrendSource {
  readonly kpi: Kpi;
  /** The first and the last day with anything; null for none. */
  readonly span: Period | null;
  measuredIn(periods: readonly Period[]): readonly Measured[];
  /** Of each period, how many leads have had so many days since they began the road, and how many not. */
  agesIn(road: RoadKpi, days: number, periods: readonly Period[]): readonly Ages[];
  /** The day by which nine in ten of all arrivals came; null without any. */
  usualDays(road: RoadKpi): number | null;
}

interface Ages {
  readonly ripe: number;
  readonly ripening: number;
}

const NOTHING: Measured = { value: null, leads: 0, ripening: 0 };

/**
 * A trend of what was counted. Where the KPI has no limit, its rows tell by their days how old the
 * leads are; the leads of a row that is cut by that age count as young.
 *
 * @param manager Whose leads; null is the whole team.
 */
export function countedTrend(kpi: Kpi, leads: CountsOnly, manager: number | null, asOfDay: number): TrendSource {
  const all = { period: null, asOfDay };
  const isOurs = (slot: number): boolean => manager === null || (leads.managers.codes[slot] ?? NOBODY) === manager;
  const measured = (period: Period): Measured => {
    const { managers, team } = evaluate(kpi, leads, { period, asOfDay });
    return (manager === null ? team : managers[manager]) ?? NOTHING;
  };
  return {
    kpi,
    span: countedSpan(kpi, leads, manager, all),
    measuredIn: (periods) => periods.map(measured),
    agesIn(road, days, periods) {
      const isCounted = ripeDaysOf(road) !== null && !isTime(road);
      return periods.map((period) => {
        if (isCounted) {
          const { leads: ripe, ripening } = measured(period);
          return { ripe, ripening };
        }
        const ages = { ripe: 0, ripening: 0 };
        for (const { slot, period: span, counted } of leads.counts.rowsOf(road, { period, asOfDay }))
          if (isOurs(slot) && span !== null) ages[span.toDay + days <= asOfDay ? 'ripe' : 'ripening'] += counted.leads;
        return ages;
      });
    },
    usualDays: (road) => percentileDay(daysOf(countedGroups(road, leads, all).team()).events, 0.9),
  };
}
