import { areCounts } from '../kpis/counted/kpiCounts.ts';
import { evaluate, kpiOnData } from '../kpis/evaluate.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import type { Measured } from '../kpis/measured.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { datedSpan, firstMilestoneDays, periodDates } from '../kpis/periodDates.ts';
import { regroup } from '../kpis/regroup.ts';
import { measuredTotal, totalsBy } from '../kpis/totals.ts';
import { type Leads, NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { type TrendSource, countedTrend } from './countedTrend.ts';
import { usualDays } from './usualDays.ts';

/**
 * What a KPI by periods is told from: the leads, or what was counted of them.
 *
 * @param manager Whose leads; null is the whole team.
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function trendSource(asked: Kpi, all: Leads, manager: number | null, asOfDay: number): TrendSource {
  return areCounts(all) ? countedTrend(asked, all, manager, asOfDay) : ofLeads(asked, all, manager, asOfDay);
}

function ofLeads(asked: Kpi, all: Leads, manager: number | null, asOfDay: number): TrendSource {
  const kpi = kpiOnData(asked, all);
  const leads = paymentRows(kpi, all);
  // Before any date is asked for: what is missing is said by the KPI itself.
  evaluate(kpi, leads, { period: { fromDay: asOfDay, toDay: asOfDay }, asOfDay });
  const isOurs = (lead: number): boolean => manager === null || leads.managers.codes[lead] === manager;
  return {
    kpi,
    span: datedSpan(periodDates(kpi, leads), asOfDay, isOurs),
    measuredIn: (periods) => measuredIn(kpi, leads, isOurs, periods, asOfDay),
    // A time counts those who arrived; how many are old enough is told by the share that did.
    agesIn: (road, days, periods) =>
      measuredIn({ ...road, measure: 'rate', ripeDays: days }, leads, isOurs, periods, asOfDay).map(
        ({ leads: ripe, ripening }) => ({ ripe, ripening }),
      ),
    usualDays: ({ from, to }) =>
      usualDays(leads, firstMilestoneDays(from, leads), firstMilestoneDays(to, leads), asOfDay),
  };
}

/**
 * One pass tells all periods: they are groups of leads, by the date that puts a lead into a period.
 */
function measuredIn(
  kpi: Kpi,
  leads: Leads,
  isOurs: (lead: number) => boolean,
  periods: readonly Period[],
  asOfDay: number,
): readonly Measured[] {
  const first = periods[0]?.fromDay ?? 0;
  const groups = periods.flatMap(({ fromDay, toDay }, group) => new Array<number>(toDay - fromDay + 1).fill(group));
  const groupsOf = (days: Float64Array): Int32Array => {
    const codes = new Int32Array(days.length).fill(NOBODY);
    days.forEach((day, lead) => {
      if (isOurs(lead)) codes[lead] = groups[Math.floor(day) - first] ?? NOBODY;
    });
    return codes;
  };
  if (!isRoad(kpi) && kpi.measure !== 'average') {
    const amounts = kpi.measure === 'count' ? null : leadNumbers(leads, kpi.column, asOfDay);
    const days = firstMilestoneDays(kpi.to, leads);
    return totalsBy(kpi, leads, days, amounts, asOfDay, periods.length, groupsOf).map(measuredTotal);
  }
  const [days = new Float64Array()] = periodDates(kpi, leads);
  const whole = { fromDay: first, toDay: periods[periods.length - 1]?.toDay ?? first };
  return evaluate(kpi, regroup(leads, groupsOf(days), periods.length), { period: whole, asOfDay }).managers;
}
